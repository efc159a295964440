// SPDX-License-Identifier: Apache-2.0
/// Does what several files say of each other fit together?
@NullMarked
package app.supple.server.content.check;

import org.jspecify.annotations.NullMarked;
