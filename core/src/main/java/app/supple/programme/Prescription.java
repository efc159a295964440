// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import app.supple.library.Dose;
import app.supple.library.FormKind;
import app.supple.library.StretchId;
import app.supple.library.source.Grounds;

/// One line of a routine: this stretch, in this manner, this much, on these grounds.
public record Prescription(StretchId stretch, Manner manner, Dose dose, Grounds grounds) {

    /// In the usual manner.
    public Prescription(StretchId stretch, Dose dose, Grounds grounds) {
        this(stretch, Manner.USUAL, dose, grounds);
    }

    Prescription in(FormKind form) {
        return new Prescription(stretch, manner.in(form), dose, grounds);
    }
}
