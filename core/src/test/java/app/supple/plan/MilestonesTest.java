// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.plan.course.Done;
import app.supple.plan.course.Done.Around;
import app.supple.plan.course.TrialDose;
import app.supple.plan.follow.Circumstances;
import app.supple.plan.follow.Enrolment;
import app.supple.plan.follow.EnrolmentsInMemory;
import app.supple.plan.follow.Past;
import app.supple.programme.Part;
import app.supple.programme.Programmes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MilestonesTest {

    private static final LocalDate START = LocalDate.of(2020, 3, 2);
    private static final int DAYS = 400;

    private final Person anna = Person.newcomer(PersonId.ME, ZoneOffset.UTC);
    private final EnrolmentsInMemory enrolments = new EnrolmentsInMemory();
    private final Diary diary = new Diary();
    private final Courses remembering = courses(diary);

    @Test
    void what_is_remembered_is_what_would_be_walked_again() {
        var random = new Random(7);
        enrol();
        for (int day = 0; day < DAYS; day++) {
            live(random, START.plusDays(day));
            if (random.nextInt(10) == 0) {
                diary.remove(random.nextInt(diary.done.size()));
            }
            assertThat(on(remembering, day)).as("day %d", day).isEqualTo(on(courses(diary), day));
        }
    }

    @Test
    void years_are_read_once_and_then_only_the_last_weeks() {
        enrol();
        var random = new Random(7);
        for (int day = 0; day < DAYS; day++) {
            live(random, START.plusDays(day));
        }
        on(remembering, DAYS);
        diary.read.clear();

        on(remembering, DAYS);
        diary.add(START.plusDays(DAYS), 3);
        on(remembering, DAYS + 1);

        assertThat(diary.read).hasSize(1).allMatch(days -> days < 40);
    }

    @Test
    void a_diary_that_nobody_watches_is_read_anew_each_time() {
        enrol();
        diary.isWatched = false;
        on(remembering, DAYS);
        on(remembering, DAYS);

        assertThat(diary.read).hasSize(2).allMatch(days -> days == DAYS);
    }

    private void enrol() {
        enrolments.keep(PersonId.ME, new Enrolment(START, TrialDose.programme().id()));
    }

    private void live(Random random, LocalDate date) {
        if (random.nextInt(8) > 0) {
            diary.add(date, random.nextInt(9));
        }
    }

    private Optional<Followed> on(Courses courses, int day) {
        LocalDate date = START.plusDays(day);
        Instant evening = date.atTime(20, 0).toInstant(ZoneOffset.UTC);
        return courses.on(anna, date, evening);
    }

    private Courses courses(Past past) {
        return new Courses(
                TrialDose.library(),
                new Programmes(() -> List.of(TrialDose.programme())),
                enrolments,
                new Milestones(past),
                Circumstances.NOTHING);
    }

    /// Notes how many days back it was read.
    private static final class Diary implements Past {

        private final List<Done> done = new ArrayList<>();
        private final List<LocalDate> written = new ArrayList<>();
        private final List<Long> read = new ArrayList<>();
        private boolean isWatched = true;

        @Override
        public List<Done> between(PersonId person, LocalDate first, LocalDate last) {
            read.add(ChronoUnit.DAYS.between(first, last));
            return done.stream()
                    .filter(one -> !one.date().isBefore(first) && !one.date().isAfter(last))
                    .toList();
        }

        @Override
        public long edition(PersonId person, LocalDate before) {
            return isWatched
                    ? written.stream().filter(date -> date.isBefore(before)).count()
                    : -1;
        }

        void add(LocalDate date, int pain) {
            done.add(new Done(date, Part.EVENING, true, new Around(pain, pain), Map.of()));
            written.add(date);
        }

        void remove(int index) {
            written.add(done.remove(index).date());
        }
    }
}
