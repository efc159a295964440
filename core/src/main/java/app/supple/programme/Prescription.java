// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import app.supple.library.Dose;
import app.supple.library.StretchId;
import app.supple.library.source.Grounds;

/// One line of a routine: this stretch, this much, on these grounds.
public record Prescription(StretchId stretch, Dose dose, Grounds grounds) {}
