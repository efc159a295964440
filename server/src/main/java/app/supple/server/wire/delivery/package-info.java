// SPDX-License-Identifier: Apache-2.0
/// What shape have destinations and parcels, as browsers send and get them?
@NullMarked
package app.supple.server.wire.delivery;

import org.jspecify.annotations.NullMarked;
