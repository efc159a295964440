// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.routine.RoutineView;
import app.supple.server.web.page.routine.RoutinesView;
import app.supple.server.web.page.routine.RoutinesView.Card;
import app.supple.server.web.page.routine.RoutinesView.Made;
import app.supple.server.web.page.routine.RoutinesView.Stand;
import java.util.List;

/// The pages of a person's own routines, filled and wrong.
final class RoutineSamples {

    private static final List<Choice> FORMS =
            List.of(new Choice("standard", "Usual form", true, ""), new Choice("chair", "Seated rotation", false, ""));

    private RoutineSamples() {}

    static List<Samples.Page> all() {
        return List.of(
                new Samples.Page("routines", "routines", routines(true)),
                new Samples.Page("routines-wrong", "routines", routines(false)),
                new Samples.Page("routine", "routine", routine(false)),
                new Samples.Page("routine-wrong", "routine", routine(true)));
    }

    private static RoutinesView routines(boolean filled) {
        List<Card> cards = List.of(new Card(
                "Tea break",
                "5 stretches, 8 minutes",
                "/routines/my-tea-break",
                "/play/my-tea-break",
                "This is your evening now.",
                List.of(new Stand("Make it my morning", "morning", "my-tea-break"))));
        List<FieldError> none = List.of();
        return new RoutinesView(
                Samples.frame("Your routines", Place.STRETCHES),
                filled ? cards : List.of(),
                new Made("", filled ? none : List.of(new FieldError("title", "Give the routine a title."))),
                List.of(new Choice("evening", "The evening", true, "")));
    }

    private static RoutineView routine(boolean wrong) {
        List<FieldError> errors = wrong ? List.of(new FieldError("each-0", "Line 1: Take less.")) : List.of();
        return new RoutineView(
                Samples.frame("Your routine", Place.STRETCHES),
                "/routines/my-tea-break",
                "/play/my-tea-break",
                wrong ? "This routine was changed in another window." : "",
                new RoutineView.Fields("Tea break", FORMS, 3, errors),
                "8 minutes 20 seconds in all.",
                List.of(row(0, wrong ? "Take less." : ""), row(1, "")),
                List.of(new Choice("cat-camel", "Cat-camel", false, "")));
    }

    private static RoutineView.Row row(int at, String error) {
        return new RoutineView.Row(
                at,
                (at + 1) + " of 2",
                "trunk-rotation",
                "Trunk rotation",
                "/figures/trunk-rotation.svg?still=end",
                "Seconds each hold",
                "30",
                "2",
                "",
                FORMS,
                List.of(new Choice("both", "Both sides", true, "")),
                error);
    }
}
