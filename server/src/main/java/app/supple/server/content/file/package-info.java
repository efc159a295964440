// SPDX-License-Identifier: Apache-2.0
/// Where are the files of `content/` read from?
@NullMarked
package app.supple.server.content.file;

import org.jspecify.annotations.NullMarked;
