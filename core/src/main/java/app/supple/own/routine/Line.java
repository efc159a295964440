// SPDX-License-Identifier: Apache-2.0
package app.supple.own.routine;

import app.supple.library.Dose;
import app.supple.library.StretchId;
import app.supple.programme.Manner;

/// One line of a person's own routine: what, how much, how.
public record Line(StretchId stretch, Dose dose, Manner manner) {}
