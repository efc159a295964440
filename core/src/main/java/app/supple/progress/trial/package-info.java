// SPDX-License-Identifier: Apache-2.0
/// What came out of the trial that Supple goes back to?
@NullMarked
package app.supple.progress.trial;

import org.jspecify.annotations.NullMarked;
