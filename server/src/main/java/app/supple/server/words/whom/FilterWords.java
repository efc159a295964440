// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.whom;

import app.supple.library.Condition;
import app.supple.library.Filter.Measure;
import app.supple.library.FormKind;
import app.supple.library.Forms.Form;
import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.server.words.Capitals;

/// Says for whom a stretch changes, and what they do.
public record FilterWords(Library library) {

    /// As it reads after "If".
    public static String condition(Condition condition) {
        return switch (condition) {
            case KNEE -> "your knee is sore or was replaced";
            case OSTEOPOROSIS -> "you have thin bones or a fracture of the spine";
            case PREGNANCY -> "you are pregnant or gave birth in the last twelve weeks";
            case STENOSIS -> "you have a narrowed spinal canal or a slipped vertebra";
            case LEG_PAIN -> "you have mild pain or tingling down one leg";
            case HIP_REPLACEMENT -> "your hip was replaced";
            case BALANCE -> "you are unsure on your feet";
            case NO_FLOOR -> "getting down to the floor is too hard";
        };
    }

    /// One sentence, as it reads after a colon.
    public String measure(Stretch stretch, Measure measure) {
        return switch (measure) {
            case Measure.LeaveOut() -> "leave this one out.";
            case Measure.Swap(var standIn) ->
                "do " + Capitals.small(library.get(standIn).name()) + " instead.";
            case Measure.Use(var form) -> use(stretch, form);
            case Measure.TakeCare(var how) -> Capitals.small(how);
        };
    }

    private static String use(Stretch stretch, FormKind form) {
        var forms = stretch.forms();
        return switch (form) {
            case STANDARD -> "do it as usual.";
            case EASIER -> use("the easier form", forms.easier());
            case HARDER -> use("the harder form", forms.harder());
            case CHAIR -> use("the form off the floor", forms.chair());
        };
    }

    private static String use(String which, Form form) {
        return "do " + which + ", " + Capitals.small(form.name()) + ".";
    }
}
