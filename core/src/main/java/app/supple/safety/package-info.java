// SPDX-License-Identifier: Apache-2.0
/// May this person exercise, and what is better left out?
@NullMarked
package app.supple.safety;

import org.jspecify.annotations.NullMarked;
