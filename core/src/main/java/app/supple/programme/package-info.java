// SPDX-License-Identifier: Apache-2.0
/// What is to be done, for anyone?
@NullMarked
package app.supple.programme;

import org.jspecify.annotations.NullMarked;
