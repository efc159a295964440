// SPDX-License-Identifier: Apache-2.0
/// How does a device or an address come to be a destination?
@NullMarked
package app.supple.delivery.join;

import org.jspecify.annotations.NullMarked;
