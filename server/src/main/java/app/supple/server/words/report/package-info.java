// SPDX-License-Identifier: Apache-2.0
/// How is a report said to a clinician?
@NullMarked
package app.supple.server.words.report;

import org.jspecify.annotations.NullMarked;
