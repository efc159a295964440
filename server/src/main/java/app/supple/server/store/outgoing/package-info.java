// SPDX-License-Identifier: Apache-2.0
/// How do destinations and parcels become rows?
@NullMarked
package app.supple.server.store.outgoing;

import org.jspecify.annotations.NullMarked;
