// SPDX-License-Identifier: Apache-2.0
/// What can the other programs of this computer be asked?
@NullMarked
package app.supple.server.machine;

import org.jspecify.annotations.NullMarked;
