// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.library.Dose;
import app.supple.library.FormKind;
import app.supple.library.Forms;
import app.supple.library.Stretch;
import app.supple.programme.Manner;
import app.supple.programme.Manner.Sided;

/// One stretch of a planned session.
///
/// @param cue what to do now; that of the stretch in its form, or another while it is reduced or needs care
public record PlannedStretch(Stretch stretch, Manner manner, Dose dose, String cue) {

    /// In the usual manner.
    public PlannedStretch(Stretch stretch, Dose dose, String cue) {
        this(stretch, Manner.USUAL, dose, cue);
    }

    /// With the words of its form.
    public static PlannedStretch of(Stretch stretch, Manner manner, Dose dose) {
        String cue = stretch.forms()
                .of(manner.form())
                .map(Forms.Form::how)
                .orElseGet(() -> stretch.teaching().cues().go());
        return new PlannedStretch(stretch, manner, dose, cue);
    }

    public FormKind form() {
        return manner.form();
    }

    /// On which sides this is done; both also stands for a stretch that has none.
    public Sided sides() {
        return stretch.isTwoSided() ? manner.sides() : Sided.BOTH;
    }

    /// What this is called in its form.
    public String name() {
        return stretch.forms().of(form()).map(Forms.Form::name).orElseGet(stretch::name);
    }

    PlannedStretch in(FormKind form) {
        return of(stretch, manner.in(form), dose);
    }

    /// Another stretch in the place of this one, in its usual form and dose.
    PlannedStretch replacedBy(Stretch standIn) {
        return of(standIn, manner.in(FormKind.STANDARD), standIn.doses().usual().dose());
    }

    /// Minding one thing. What a form needs to be told stays; the usual cue gives way.
    PlannedStretch minding(String how) {
        return saying(form() == FormKind.STANDARD ? how : cue + " " + how);
    }

    /// Done smaller. The words for it are those of the usual form; what else was to be minded stays.
    PlannedStretch smaller(String how) {
        if (form() != FormKind.STANDARD) {
            return saying(cue + " Keep it small.");
        }
        boolean usual = cue.equals(stretch.teaching().cues().go());
        return saying(usual ? how : cue + " " + how);
    }

    private PlannedStretch saying(String words) {
        return new PlannedStretch(stretch, manner, dose, words);
    }
}
