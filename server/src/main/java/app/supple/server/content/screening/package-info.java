// SPDX-License-Identifier: Apache-2.0
/// Which questions are written for before a session?
@NullMarked
package app.supple.server.content.screening;

import org.jspecify.annotations.NullMarked;
