// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import app.supple.diary.Entries;
import app.supple.diary.checkin.Activities;
import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.ActivityId;
import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.CheckIns;
import app.supple.diary.checkin.Measure;
import app.supple.diary.checkin.Medicine;
import app.supple.diary.checkin.Medicine.Comparison;
import app.supple.diary.checkin.Round;
import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Occasion;
import app.supple.diary.entry.Occasion.Period;
import app.supple.diary.entry.Outcome;
import app.supple.diary.entry.Pain;
import app.supple.diary.entry.StepDone;
import app.supple.diary.entry.StepDone.Result;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.diary.note.Notes;
import app.supple.library.FormKind;
import app.supple.library.StretchId;
import app.supple.person.PersonId;
import app.supple.programme.RoutineName;
import app.supple.session.Side;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// Invented people, written into whatever keeps them.
///
/// @param start the first of their days
public record SampleLives(CheckIns checkIns, Activities activities, Notes notes, Entries entries, LocalDate start) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int WEEKS = 12;
    private static final List<String> WORDS =
            List.of("Sitting through meetings is easier.", "", "Gardening still hurts the day after.");

    /// Twelve weeks with everything filled in: pain falls, activities rise, a hamstring hurts twice.
    public void full() {
        activities.keep(
                PersonId.ME,
                List.of(
                        activity("a1", "Sitting for an hour"),
                        activity("a2", "Lifting my child"),
                        activity("a3", "Running")));
        for (int week = 0; week <= WEEKS; week++) {
            checkIn(week);
        }
        for (int day = 0; day < WEEKS * 7; day++) {
            LocalDate date = start.plusDays(day);
            session(RoutineName.MORNING, date, 7, Outcome.DONE);
            if (day % 3 != 0) {
                session(RoutineName.EVENING, date, 21, day == 20 || day == 40 ? Outcome.HURT : Outcome.DONE);
            }
            note(date, day % 4 == 0 ? Said.YES : Said.NO, "");
        }
    }

    /// Words as long as they may be, in every script, with signs that have no business in them.
    ///
    /// @param words hostile, at most 60 characters
    public void odd(String words) {
        String most = words.repeat(10).substring(0, 200);
        activities.keep(
                PersonId.ME,
                IntStream.rangeClosed(1, Activity.MOST)
                        .mapToObj(i -> activity("a" + i, words))
                        .toList());
        var answers = new Answers(
                Map.of(Measure.PAIN_USUAL, 10, Measure.OVERALL_CHANGE, -3),
                Map.of(new ActivityId("a1"), 0),
                new Medicine(most, Comparison.MORE),
                most);
        checkIns.keep(PersonId.ME, new CheckIn(start, Round.START, answers, 0));
        note(start, Said.UNSAID, most);
        session(RoutineName.EVENING, start, 21, Outcome.HURT);
    }

    private static Activity activity(String id, String name) {
        return new Activity(new ActivityId(id), name, true);
    }

    private void checkIn(int week) {
        int better = week / 4;
        Round round = week == 0 ? Round.START : week == 6 ? Round.WEEK_6 : week == 12 ? Round.WEEK_12 : Round.WEEKLY;
        Map<Measure, Integer> numbers = Map.of(
                Measure.PAIN_NOW, 5 - better,
                Measure.PAIN_USUAL, 6 - better,
                Measure.PAIN_WORST, 8 - better,
                Measure.BOTHERED, 6 - better,
                Measure.DAYS_LIMITED, 4 - better,
                Measure.MEDICINE_DAYS, 5 - better,
                Measure.OVERALL_CHANGE, better,
                Measure.ROLAND_MORRIS, 12 - better);
        Map<ActivityId, Integer> rated = Map.of(
                new ActivityId("a1"), 4 + better, new ActivityId("a2"), 3 + better, new ActivityId("a3"), 5 + better);
        var medicine = new Medicine("Ibuprofen 400 mg as needed", better == 0 ? Comparison.SAME : Comparison.LESS);
        var answers = new Answers(numbers, rated, medicine, WORDS.get(week % WORDS.size()));
        checkIns.keep(PersonId.ME, new CheckIn(start.plusDays(week * 7L), round, answers, 0));
    }

    private void note(LocalDate date, Said medicine, String words) {
        notes.keep(PersonId.ME, new DayNote(date, new Pain(4), medicine, Said.NO, words, 0));
    }

    private void session(RoutineName routine, LocalDate date, int hour, Outcome outcome) {
        Instant begin = date.atTime(hour, 0).atZone(ZONE).toInstant();
        var pain = outcome == Outcome.HURT ? new Pain(6) : null;
        var result = new Result(outcome, Duration.ofSeconds(30), Duration.ofSeconds(30), pain);
        var step = new StepDone(new StretchId("hamstring-stretch"), FormKind.STANDARD, Side.LEFT, result);
        entries.add(new Entry(
                new EntryId(UUID.nameUUIDFromBytes((date + routine.value()).getBytes(StandardCharsets.UTF_8))),
                PersonId.ME,
                new Occasion(routine, date, new Period(begin, begin.plusSeconds(600)), ZONE),
                Ending.FINISHED,
                List.of(step),
                new Feeling(new Pain(4), new Pain(3), "")));
    }
}
