// SPDX-License-Identifier: Apache-2.0
/// By what do push services know that it is us?
@NullMarked
package app.supple.delivery.key;

import org.jspecify.annotations.NullMarked;
