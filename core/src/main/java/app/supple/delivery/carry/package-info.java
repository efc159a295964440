// SPDX-License-Identifier: Apache-2.0
/// How is a message brought out of the house?
@NullMarked
package app.supple.delivery.carry;

import org.jspecify.annotations.NullMarked;
