// SPDX-License-Identifier: Apache-2.0
package app.supple.server.growth;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.ActivityId;
import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Measure;
import app.supple.diary.checkin.Medicine;
import app.supple.diary.checkin.Round;
import app.supple.diary.entry.Pain;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.person.PersonId;
import app.supple.plan.follow.Enrolment;
import app.supple.programme.ProgrammeId;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.delay.Pause.Cause;
import app.supple.server.store.Store;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// Fills a store with the invented diary of somebody who gets better over twelve weeks and goes on for years. The same
/// number of days up to the same last one is always the same diary.
///
/// A day has up to three sessions, a note and some breaks; a week has a check-in, and August has a holiday.
public final class TenYears {

    private static final long SEED = 7;
    private static final List<Activity> ACTIVITIES = List.of(
            new Activity(new ActivityId("a1"), "lifting the child", true),
            new Activity(new ActivityId("a2"), "sitting through a meeting", true),
            new Activity(new ActivityId("a3"), "gardening", true));
    private static final List<String> WORDS = List.of(
            "Slept badly.", "Long drive to my mother.", "Snow, shovelled for an hour.", "A good day.", "New chair.");

    private final Store store;
    private final LocalDate first;
    private final Random random = new Random(SEED);

    private TenYears(Store store, LocalDate first) {
        this.store = store;
        this.first = first;
    }

    /// With `folder days last`, such as `/tmp/data 84 2026-11-22`.
    public static void main(String[] args) {
        try (Store store = Store.open(Path.of(args[0]))) {
            fill(store, LocalDate.parse(args[2]), Integer.parseInt(args[1]));
        }
    }

    /// Fills days in a row.
    ///
    /// @param last the last day that is filled
    /// @param days how many; with 0 nothing is filled
    public static void fill(Store store, LocalDate last, int days) {
        if (days > 0) {
            new TenYears(store, last.minusDays(days - 1L)).fill(days);
        }
    }

    private void fill(int days) {
        store.enrolments().keep(PersonId.ME, new Enrolment(first, ProgrammeId.TRIAL_DOSE));
        store.activities().keep(PersonId.ME, ACTIVITIES);
        var sessions = new Sessions(store.entries(), random);
        var breaks = new DoneBreaks(random);
        IntStream.range(0, days).forEach(day -> {
            LocalDate date = first.plusDays(day);
            if (isAway(date)) {
                pauseOnce(date);
            } else {
                sessions.add(date, pain(day));
                breaks.add(date);
                note(date, day);
            }
            checkIn(date, day);
        });
        store.occurrences().add(breaks.nudges());
    }

    private static boolean isAway(LocalDate date) {
        return date.getMonthValue() == 8 && date.getDayOfMonth() <= 10;
    }

    private void pauseOnce(LocalDate date) {
        if (date.getDayOfMonth() == 1 || date.equals(first)) {
            LocalDate end = date.withDayOfMonth(11);
            store.wishes().pause(PersonId.ME, new Pause(Sessions.at(date, 4), Sessions.at(end, 4), Cause.HOLIDAY));
        }
    }

    /// From 6 to 3 in twelve weeks, then up and down with the months; from 0 to 10.
    private int pain(int day) {
        double course = day < 84 ? 6 - day / 28.0 : 3 + Math.sin(day / 60.0);
        return Math.clamp(Math.round(course + random.nextGaussian() * 0.7), 0, 10);
    }

    private void note(LocalDate date, int day) {
        String words = random.nextInt(20) == 0 ? WORDS.get(random.nextInt(WORDS.size())) : "";
        Said medicine = random.nextInt(7) < medicineDays(day) ? Said.YES : Said.NO;
        Said limited = random.nextInt(10) < pain(day) / 2 ? Said.YES : Said.NO;
        store.notes().keep(PersonId.ME, new DayNote(date, new Pain(pain(day)), medicine, limited, words, 0));
    }

    private static int medicineDays(int day) {
        return Math.max(1, 5 - day / 18);
    }

    private void checkIn(LocalDate date, int day) {
        boolean isMissed = day > 0 && random.nextInt(12) == 0;
        if (day % 7 == 0 && !isMissed) {
            store.checkIns().keep(PersonId.ME, new CheckIn(date, round(day / 7), answers(day), 0));
        }
    }

    private static Round round(int week) {
        return switch (week) {
            case 0 -> Round.START;
            case 6 -> Round.WEEK_6;
            case 12 -> Round.WEEK_12;
            case 26 -> Round.WEEK_26;
            default -> Round.WEEKLY;
        };
    }

    private Answers answers(int day) {
        int pain = pain(day);
        int able = Math.clamp(10 - pain + random.nextInt(2), 0, 10);
        return new Answers(
                Map.of(
                        Measure.PAIN_USUAL, pain,
                        Measure.PAIN_WORST, Math.min(10, pain + 2),
                        Measure.BOTHERED, Math.max(0, pain - 1),
                        Measure.DAYS_LIMITED, Math.min(7, pain / 2),
                        Measure.MEDICINE_DAYS, medicineDays(day)),
                Map.of(
                        new ActivityId("a1"), able,
                        new ActivityId("a2"), Math.max(0, able - 1),
                        new ActivityId("a3"), Math.max(0, able - 2)),
                Medicine.UNSAID,
                "");
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
