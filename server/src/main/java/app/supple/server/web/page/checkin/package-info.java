// SPDX-License-Identifier: Apache-2.0
/// Which words stand on the pages of notes and check-ins?
@NullMarked
package app.supple.server.web.page.checkin;

import org.jspecify.annotations.NullMarked;
