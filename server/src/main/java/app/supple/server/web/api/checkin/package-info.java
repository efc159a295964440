// SPDX-License-Identifier: Apache-2.0
/// How do programs hand in notes and check-ins?
@NullMarked
package app.supple.server.web.api.checkin;

import org.jspecify.annotations.NullMarked;
