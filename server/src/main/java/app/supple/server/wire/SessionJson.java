// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire;

import app.supple.figure.Form;
import app.supple.library.Anatomy.Position;
import app.supple.library.Anatomy.Sides;
import app.supple.library.FormKind;
import app.supple.library.Naming;
import app.supple.library.Stretch;
import app.supple.plan.PlannedStretch;
import app.supple.programme.Manner.Sided;
import app.supple.server.words.DoseWords;
import app.supple.server.words.Picture;
import app.supple.server.words.Pictures;
import app.supple.server.words.PlaceWords;
import app.supple.server.words.PlanWords;
import app.supple.session.Prompt;
import app.supple.session.Session;
import app.supple.session.Shorter;
import app.supple.session.Side;
import app.supple.session.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A session as the player plays it: which stretches, and every step with its second.
public record SessionJson(
        String name,
        String title,
        long totalSeconds,
        List<String> notes,
        List<ExerciseJson> exercises,
        List<StepJson> steps) {

    /// One stretch of the session, with what to offer when it hurts and where to look further.
    public record ExerciseJson(
            String stretch,
            String form,
            String name,
            String dose,
            String position,
            String sides,
            String cue,
            String middle,
            String feel,
            String breathing,
            EasierJson easier,
            String figure,
            String page) {}

    /// The easier form of a stretch; without a figure of its own it is shown as the usual one.
    public record EasierJson(
            String name, String how, @Nullable String figure) {}

    /// One step. `exercise` counts from 0; `starts_at` is in seconds from the start of the session;
    /// `repetition` of `of` is 0 for pauses; `cycle_seconds` is there for repeats only.
    public record StepJson(
            String kind,
            int exercise,
            String side,
            int repetition,
            int of,
            long seconds,
            long startsAt,
            @Nullable Long cycleSeconds,
            String say,
            String show) {}

    public static SessionJson of(Session session, Pictures pictures) {
        return of(session, PlanWords.notes(session.planned()), pictures);
    }

    /// A session in the time at hand, with what that leaves out.
    public static SessionJson of(Shorter shorter, Pictures pictures) {
        var notes = new ArrayList<>(PlanWords.notes(shorter.planned()));
        notes.addAll(PlanWords.shorter(shorter));
        return of(Session.of(shorter.planned()), List.copyOf(notes), pictures);
    }

    private static SessionJson of(Session session, List<String> notes, Pictures pictures) {
        var timeline = session.timeline();
        return new SessionJson(
                session.routine().name().value(),
                session.routine().title(),
                timeline.total().toSeconds(),
                notes,
                session.stretches().stream()
                        .map(line -> exercise(line, PlanWords.name(session.planned(), line), pictures))
                        .toList(),
                steps(session));
    }

    private static ExerciseJson exercise(PlannedStretch planned, String name, Pictures pictures) {
        Stretch stretch = planned.stretch();
        var teaching = stretch.teaching();
        Form form = Form.valueOf(planned.form().name());
        boolean usual = form == Form.STANDARD;
        return new ExerciseJson(
                stretch.id().value(),
                Words.of(planned.form()),
                name,
                DoseWords.dose(planned),
                PlaceWords.position(position(planned)),
                Words.of(sides(planned)),
                planned.cue(),
                usual ? teaching.cues().middle() : "Half way.",
                teaching.sense().feel(),
                teaching.sense().breathing(),
                easier(stretch, pictures),
                pictures.nearest(stretch, form).moving(),
                (stretch.naming().group() == Naming.Group.OWN ? "/mine/" : "/stretches/") + stretch.id());
    }

    private static Position position(PlannedStretch planned) {
        return planned.form() == FormKind.CHAIR
                ? Position.SITTING
                : planned.stretch().anatomy().position();
    }

    /// Two only where the player changes sides.
    private static Sides sides(PlannedStretch planned) {
        boolean both = planned.stretch().isTwoSided() && planned.sides() == Sided.BOTH;
        return both ? Sides.TWO : Sides.ONE;
    }

    private static EasierJson easier(Stretch stretch, Pictures pictures) {
        var easier = stretch.forms().easier();
        String figure = pictures.of(stretch, Form.EASIER).map(Picture::moving).orElse(null);
        return new EasierJson(easier.name(), easier.how(), figure);
    }

    private static List<StepJson> steps(Session session) {
        List<Step> steps = session.timeline().steps();
        List<Duration> starts = session.timeline().starts();
        List<StepJson> timed = new ArrayList<>(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            timed.add(step(steps.get(i), starts.get(i), session.prompt(steps.get(i))));
        }
        return timed;
    }

    private static StepJson step(Step step, Duration start, Prompt prompt) {
        Kind kind = kind(step);
        return new StepJson(
                kind.name(),
                step.exercise(),
                Words.of(step.side()),
                kind.repetition(),
                kind.of(),
                step.length().toSeconds(),
                start.toSeconds(),
                kind.cycleSeconds(),
                prompt.say(),
                prompt.show());
    }

    private static Kind kind(Step step) {
        return switch (step) {
            case Step.GetReady _ -> new Kind("get_ready", 0, 0, null);
            case Step.ChangeSide _ -> new Kind("change_side", 0, 0, null);
            case Step.Rest _ -> new Kind("rest", 0, 0, null);
            case Step.Hold(int _, Side _, Step.Count(int number, int of), Duration _) ->
                new Kind("hold", number, of, null);
            case Step.Repeat(int _, Side _, int cycles, Duration cycle) ->
                new Kind("repeat", cycles, cycles, cycle.toSeconds());
        };
    }

    private record Kind(
            String name, int repetition, int of, @Nullable Long cycleSeconds) {}
}
