// SPDX-License-Identifier: Apache-2.0
/// What does a number or a rule rest on, and how surely?
@NullMarked
package app.supple.library.source;

import org.jspecify.annotations.NullMarked;
