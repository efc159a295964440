// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import app.supple.figure.FigureId;
import app.supple.library.Anatomy.Kit;
import app.supple.library.Anatomy.Position;
import app.supple.library.Anatomy.Reach;
import app.supple.library.Anatomy.Sides;
import app.supple.library.Anatomy.Spine;
import app.supple.library.Doses.Most;
import app.supple.library.Doses.Usual;
import app.supple.library.FirstHourRule.Reason;
import app.supple.library.Forms.Form;
import app.supple.library.Safety.Caution;
import app.supple.library.Teaching.Cues;
import app.supple.library.Teaching.Sense;
import app.supple.library.source.Confidence;
import app.supple.library.source.Grounds;
import app.supple.library.source.Source;
import app.supple.library.source.SourceId;
import java.time.Duration;
import java.util.List;

/// A small made-up library for tests: one stretch of each kind.
public final class Stretches {

    public static final SourceId A_LEAFLET = new SourceId("a-leaflet");
    public static final Reason BENDING = new Reason("Bending waits an hour.", A_LEAFLET);

    /// Two-sided, held, fine at any time.
    public static final Stretch TWIST = stretch("twist", Sides.TWO, hold(30, 2), new FirstHourRule.Fine());

    /// One-sided, held, swapped for [#TILT] in the first hour.
    public static final Stretch FOLD = stretch("fold", Sides.ONE, hold(30, 2), swappedFor("tilt"));

    /// Repeated, done smaller in the first hour.
    public static final Stretch WAVE =
            stretch("wave", Sides.ONE, cycles(8, 8), new FirstHourRule.Reduce("Only half way.", BENDING));

    /// The stand-in.
    public static final Stretch TILT = stretch("tilt", Sides.ONE, cycles(8, 8), new FirstHourRule.Fine());

    private Stretches() {}

    public static Library library() {
        return library(TWIST, FOLD, WAVE, TILT);
    }

    public static Library library(Stretch... stretches) {
        return new Library(List.of(stretches), () -> List.of(leaflet()));
    }

    public static Source leaflet() {
        return new Source(A_LEAFLET, "A leaflet", "A clinic", "2020", new Source.Place("", ""));
    }

    public static FirstHourRule.Swap swappedFor(String standIn) {
        return new FirstHourRule.Swap(new StretchId(standIn), BENDING);
    }

    public static Dose hold(int seconds, int repetitions) {
        return new Dose.Hold(Duration.ofSeconds(seconds), repetitions);
    }

    public static Dose cycles(int seconds, int repetitions) {
        return new Dose.Cycles(Duration.ofSeconds(seconds), repetitions);
    }

    public static Grounds grounds() {
        return new Grounds(A_LEAFLET, Confidence.READ, "It says so.");
    }

    public static Stretch stretch(String id, Sides sides, Dose dose, FirstHourRule firstHour) {
        return new Stretch(
                new StretchId(id),
                new Naming("The " + id, id, List.of(), Naming.Group.DAILY_FIVE, new FigureId(id)),
                new Anatomy(Position.LYING, sides, Spine.NEUTRAL, List.of(Kit.MAT), new Reach(List.of(), List.of())),
                teaching(id, sides),
                new Safety(List.of(new Caution("It hurts", "Stop.")), List.of(), firstHour),
                new Forms(new Form("Less", "Less."), new Form("More", "More."), new Form("Chair", "Sit.")),
                new Doses(new Usual(dose, grounds()), new Most(dose, grounds()), List.of()));
    }

    public static Stretch filtered(Stretch stretch, Filter... filters) {
        var safety = stretch.safety();
        return new Stretch(
                stretch.id(),
                stretch.naming(),
                stretch.anatomy(),
                stretch.teaching(),
                new Safety(safety.cautions(), List.of(filters), safety.firstHour()),
                stretch.forms(),
                stretch.doses());
    }

    public static Filter filter(Condition condition, Filter.Measure measure) {
        return new Filter(condition, measure, grounds());
    }

    private static Teaching teaching(String id, Sides sides) {
        String change = sides == Sides.TWO ? "Turn over." : null;
        return new Teaching(
                "Why " + id + ".",
                "Start " + id + ".",
                List.of("Do it."),
                new Sense("A pull.", List.of("Haste."), "Breathe."),
                new Cues("Lie down.", "Go " + id + ".", "Half way.", change));
    }
}
