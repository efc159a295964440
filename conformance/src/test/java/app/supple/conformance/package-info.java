// SPDX-License-Identifier: Apache-2.0
/// Is what Supple writes for others what they say it should be?
@NullMarked
package app.supple.conformance;

import org.jspecify.annotations.NullMarked;
