// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import app.supple.library.Dose;
import app.supple.library.Grounds;
import app.supple.library.StretchId;

/// One line of a routine: this stretch, this much, on these grounds.
public record Prescription(StretchId stretch, Dose dose, Grounds grounds) {}
