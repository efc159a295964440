// SPDX-License-Identifier: Apache-2.0
/// What does *this* person do on *that* day?
@NullMarked
package app.supple.plan;

import org.jspecify.annotations.NullMarked;
