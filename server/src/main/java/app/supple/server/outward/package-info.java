// SPDX-License-Identifier: Apache-2.0
/// Where may Supple connect to?
@NullMarked
package app.supple.server.outward;

import org.jspecify.annotations.NullMarked;
