// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.diary.SampleEntries;
import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.ActivityId;
import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Measure;
import app.supple.diary.checkin.Medicine;
import app.supple.diary.checkin.Round;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Pain;
import app.supple.diary.entry.StepDone;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.library.Condition;
import app.supple.library.Dose;
import app.supple.library.FormKind;
import app.supple.library.StretchId;
import app.supple.own.Darkroom.Developed;
import app.supple.own.OwnExercise;
import app.supple.own.OwnExercises.Batch;
import app.supple.own.OwnPicture;
import app.supple.own.SampleExercises;
import app.supple.own.routine.Line;
import app.supple.own.routine.OwnRoutine;
import app.supple.person.FirstHour;
import app.supple.person.LookName;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.person.Rhythm;
import app.supple.person.Whereabouts;
import app.supple.plan.follow.Enrolment;
import app.supple.plan.follow.SessionWish;
import app.supple.plan.follow.SessionWish.Action;
import app.supple.programme.Manner;
import app.supple.programme.Part;
import app.supple.programme.ProgrammeId;
import app.supple.programme.RoutineName;
import app.supple.progress.experiment.Draw;
import app.supple.progress.experiment.Experiment;
import app.supple.progress.report.Who;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.rhythm.ActiveRange;
import app.supple.reminder.rhythm.Cadence.Cap;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.QuietHours;
import app.supple.reminder.wish.Wish;
import app.supple.safety.Answer;
import app.supple.safety.Bar;
import app.supple.safety.Clearance;
import app.supple.safety.Ruling;
import app.supple.safety.Screening;
import app.supple.server.picture.Photos;
import app.supple.server.picture.PrintedPictures;
import app.supple.server.store.Store;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Somebody who has used everything that Supple has.
public final class WholePerson {

    static final Instant NOW = Instant.parse("2026-11-22T20:45:00.123Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final PersonId ME = PersonId.ME;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int DAYS = 80;

    private WholePerson() {}

    /// Keeps all of it.
    public static void into(Store store) {
        person(store);
        introduced(store);
        reminders(store);
        made(store);
        planned(store);
        checkIns(store);
        diary(store);
    }

    private static void person(Store store) {
        Person newcomer = Person.newcomer(ME, BERLIN);
        store.people()
                .save(newcomer.livingBy(newcomer.rhythms()
                                .with(
                                        List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                                        new Rhythm(LocalTime.of(9, 15), LocalTime.of(0, 30))))
                        .sparing(new FirstHour(Duration.ofMinutes(45)))
                        .drawnAs(new LookName("brown-long-broad")));
        store.people()
                .save(
                        ME,
                        Whereabouts.always(BERLIN)
                                .movedTo(ZoneId.of("Asia/Tokyo"), NOW.minusSeconds(9_000_000))
                                .movedTo(BERLIN, NOW.minusSeconds(8_000_000)));
    }

    private static void introduced(Store store) {
        store.introductions().keep(ME, new Who("Ada Łovelace", 1985));
        store.introductions().reference(ME, new UUID(7, 7));
    }

    private static void reminders(Store store) {
        Wish wish = new Wish(
                Map.of(
                        DayOfWeek.MONDAY,
                        List.of(new ActiveRange(LocalTime.of(9, 0), LocalTime.of(12, 0))),
                        DayOfWeek.SUNDAY,
                        List.of()),
                new Pace.SinceMovement(new Interval(Duration.ofMinutes(90))),
                List.of(new QuietHours(LocalTime.of(13, 0), LocalTime.of(14, 0))),
                new Cap.AtMost(5),
                new Posture.Silent(new Interval(Duration.ofMinutes(45))));
        store.wishes().save(ME, wish);
        store.wishes().pause(ME, new Pause(NOW.minusSeconds(900_000), NOW.minusSeconds(800_000), Pause.Cause.ILLNESS));
        store.wishes().pause(ME, Pause.hour(NOW));
    }

    private static void made(Store store) {
        OwnPicture picture = picture();
        var clam = SampleExercises.CLAM;
        var shown = new OwnExercise(clam.id(), clam.script(), clam.amount(), picture.id());
        store.ownExercises().keep(ME, new Batch(List.of(shown, SampleExercises.SIT), List.of(picture)), NOW);
        store.ownExercises().remove(ME, SampleExercises.SIT.id(), NOW);
        routine(store, "my-old-one", "Älter");
        routine(store, "my-tea-break", "Tea break 🌙");
        store.ownRoutines().remove(ME, new RoutineName("my-old-one"));
        store.ownRoutines().stand(ME, Part.EVENING, new RoutineName("my-tea-break"));
    }

    private static void routine(Store store, String name, String title) {
        var dose = new Dose.Cycles(Duration.ofSeconds(8), 2);
        Manner patient = new Manner(FormKind.STANDARD, Manner.Sided.BOTH, Duration.ofSeconds(20));
        StretchId camel = new StretchId("cat-camel");
        List<Line> lines = List.of(new Line(camel, dose, Manner.USUAL), new Line(camel, dose, patient));
        store.ownRoutines().keep(ME, new OwnRoutine(new RoutineName(name), title, Part.EVENING, lines, 0));
    }

    private static OwnPicture picture() {
        return switch (new PrintedPictures().develop(Photos.of("jpg", 40, 30))) {
            case Developed.Good(OwnPicture good) -> good;
            case Developed.Refused(String sentence) -> throw new AssertionError(sentence);
        };
    }

    private static void planned(Store store) {
        store.enrolments().keep(ME, new Enrolment(TODAY.minusDays(60), new ProgrammeId("starter")));
        store.enrolments().keep(ME, new Enrolment(TODAY.minusDays(3), null));
        store.sessionWishes().keep(ME, new SessionWish(TODAY, Part.MORNING, new Action.Skip()));
        store.sessionWishes().keep(ME, new SessionWish(TODAY, Part.EVENING, new Action.Move(LocalTime.of(19, 30))));
        store.sessionWishes().keep(ME, new SessionWish(TODAY.plusDays(1), Part.MORNING, new Action.Swap()));
        tried(store);
        for (int edition = 1; edition <= 2; edition++) {
            Instant at = NOW.minusSeconds(1_000_000 - edition * 1_000L);
            store.screenings()
                    .keep(
                            ME,
                            new Screening(
                                    edition,
                                    at,
                                    new Screening.Round(at, edition == 1 ? null : at),
                                    Map.of("osteoporosis", new Answer(edition - 1, at, at)),
                                    new Ruling(Bar.ASK_FIRST, new Clearance(Set.of(Condition.OSTEOPOROSIS), true))));
        }
    }

    private static void tried(Store store) {
        Draw draw = Draw.read("01011010010110");
        LocalDate start = TODAY.minusDays(50);
        store.experiments().begin(ME, Experiment.after(start.minusDays(1), draw));
        store.experiments().lift(ME, start, start.plusDays(2));
        store.experiments().lift(ME, start, start.plusDays(13));
        store.experiments().begin(ME, Experiment.after(TODAY.minusDays(30), draw));
        store.experiments().stop(ME, TODAY.minusDays(29), TODAY.minusDays(25));
        store.experiments().begin(ME, Experiment.after(TODAY, draw));
    }

    private static void checkIns(Store store) {
        List<Activity> activities = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            activities.add(new Activity(new ActivityId("a" + i), "Lifting no. " + i, i < 3));
        }
        store.activities().keep(ME, activities);
        Map<Measure, Integer> numbers = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            numbers.put(measure, measure.least());
        }
        Answers full = new Answers(
                numbers,
                Map.of(new ActivityId("a1"), 4, new ActivityId("a3"), 10),
                new Medicine("Ibuprofen, \"600\"", Medicine.Comparison.LESS),
                "Better <b>now</b>.\nReally.");
        store.checkIns().keep(ME, new CheckIn(TODAY.minusDays(40), Round.START, full, 0));
        store.checkIns().keep(ME, new CheckIn(TODAY.minusDays(33), Round.WEEKLY, Answers.NONE, 0));
    }

    private static void diary(Store store) {
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = TODAY.minusDays(day);
            Pain pain = day % 4 == 0 ? null : new Pain(day % 11);
            Said medicine = List.of(Said.values()).get(day % 3);
            store.notes().keep(ME, new DayNote(date, pain, medicine, Said.NO, day % 5 == 0 ? "Tag " + day : "", 0));
            Entry evening = SampleEntries.evening(date, 18);
            store.entries().add(SampleEntries.withSteps(evening, steps(evening)));
        }
        store.entries().remove(ME, SampleEntries.evening(TODAY.minusDays(1), 18).id(), NOW);
        store.entries()
                .change(
                        ME,
                        SampleEntries.evening(TODAY.minusDays(2), 18).id(),
                        new Feeling(new Pain(6), new Pain(4), "Better."));
        // Kept twice, so that its revision is another than elsewhere.
        store.notes().keep(ME, store.notes().find(ME, TODAY).orElseThrow());
    }

    /// Of stretches that there are.
    private static List<StepDone> steps(Entry entry) {
        return entry.steps().stream()
                .map(step -> new StepDone(new StretchId("cat-camel"), step.form(), step.side(), step.result()))
                .toList();
    }
}
