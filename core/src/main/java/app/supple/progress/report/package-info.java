// SPDX-License-Identifier: Apache-2.0
/// What does a clinician want to know, on one page?
@NullMarked
package app.supple.progress.report;

import org.jspecify.annotations.NullMarked;
