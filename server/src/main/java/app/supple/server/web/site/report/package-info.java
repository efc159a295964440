// SPDX-License-Identifier: Apache-2.0
/// What can a person take along to a clinician?
@NullMarked
package app.supple.server.web.site.report;

import org.jspecify.annotations.NullMarked;
