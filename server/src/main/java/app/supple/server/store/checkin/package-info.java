// SPDX-License-Identifier: Apache-2.0
/// How are notes, check-ins and activities kept, safe from two devices at once?
@NullMarked
package app.supple.server.store.checkin;

import org.jspecify.annotations.NullMarked;
