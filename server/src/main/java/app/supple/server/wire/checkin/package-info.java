// SPDX-License-Identifier: Apache-2.0
/// What shape have notes and check-ins as JSON?
@NullMarked
package app.supple.server.wire.checkin;

import org.jspecify.annotations.NullMarked;
