// SPDX-License-Identifier: Apache-2.0
/// Which words stand on the page for a clinician?
@NullMarked
package app.supple.server.web.page.report;

import org.jspecify.annotations.NullMarked;
