// SPDX-License-Identifier: Apache-2.0
/// What does a person take along, and what of it is new elsewhere?
@NullMarked
package app.supple.move;

import org.jspecify.annotations.NullMarked;
