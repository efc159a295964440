// SPDX-License-Identifier: Apache-2.0
/// Does the house still stand as it was planned?
@NullMarked
package app.supple.house;

import org.jspecify.annotations.NullMarked;
