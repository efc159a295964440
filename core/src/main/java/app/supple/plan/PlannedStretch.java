// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.library.Dose;
import app.supple.library.Stretch;

/// One stretch of a planned session.
///
/// @param cue what to do now; the stretch's own cue, or the gentler one while it is reduced
public record PlannedStretch(Stretch stretch, Dose dose, String cue) {}
