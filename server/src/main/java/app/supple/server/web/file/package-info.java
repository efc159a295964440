// SPDX-License-Identifier: Apache-2.0
/// Which pictures, styles and scripts come with the pages?
@NullMarked
package app.supple.server.web.file;

import org.jspecify.annotations.NullMarked;
