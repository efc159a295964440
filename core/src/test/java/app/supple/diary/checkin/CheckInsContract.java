// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.checkin.Medicine.Comparison;
import app.supple.person.PersonId;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How every keeper of check-ins behaves.
public abstract class CheckInsContract {

    private static final PersonId BEN = new PersonId("ben");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final CheckIn full = new CheckIn(
            MONDAY,
            Round.START,
            new Answers(
                    Map.of(Measure.PAIN_USUAL, 6, Measure.OVERALL_CHANGE, -2),
                    Map.of(new ActivityId("a1"), 3, new ActivityId("a2"), 10),
                    new Medicine("Ibuprofen; \"400\"\n=1+1", Comparison.LESS),
                    "Sitting is å chore"),
            0);
    private final CheckIn weekly = new CheckIn(
            MONDAY.plusDays(7),
            Round.WEEKLY,
            new Answers(Map.of(Measure.PAIN_USUAL, 0), Map.of(), Medicine.UNSAID, ""),
            0);

    protected abstract CheckIns checkIns();

    @Test
    void all_of_it_comes_back_oldest_first() {
        assertThat(checkIns().keep(PersonId.ME, weekly)).isTrue();
        assertThat(checkIns().keep(PersonId.ME, full)).isTrue();

        assertThat(checkIns().all(PersonId.ME)).containsExactly(at(full, 1), at(weekly, 1));
        assertThat(checkIns().find(PersonId.ME, MONDAY)).contains(at(full, 1));
        assertThat(checkIns().all(BEN)).isEmpty();
        assertThat(checkIns().find(BEN, MONDAY)).isEmpty();
    }

    @Test
    void which_there_are_is_told_without_what_was_answered() {
        checkIns().keep(PersonId.ME, full);
        checkIns().keep(PersonId.ME, weekly);

        assertThat(checkIns().rounds(PersonId.ME, MONDAY))
                .isEqualTo(Map.of(MONDAY, Round.START, weekly.date(), Round.WEEKLY));
        assertThat(checkIns().rounds(PersonId.ME, MONDAY.plusDays(1)).keySet()).containsExactly(weekly.date());
        assertThat(checkIns().rounds(BEN, MONDAY)).isEmpty();
    }

    @Test
    void of_short_ones_long_ago_only_the_very_first_is_told_if_no_more_is_asked_for() {
        checkIns().keep(PersonId.ME, weekly);
        checkIns().keep(PersonId.ME, new CheckIn(MONDAY.plusDays(14), Round.WEEKLY, Answers.NONE, 0));
        checkIns().keep(PersonId.ME, new CheckIn(MONDAY.plusDays(42), Round.WEEK_6, Answers.NONE, 0));
        checkIns().keep(PersonId.ME, new CheckIn(MONDAY.plusDays(49), Round.WEEKLY, Answers.NONE, 0));

        assertThat(checkIns().rounds(PersonId.ME, MONDAY, MONDAY.plusDays(49)).keySet())
                .containsExactly(weekly.date(), MONDAY.plusDays(42), MONDAY.plusDays(49));
        assertThat(checkIns()
                        .rounds(PersonId.ME, MONDAY.plusDays(8), MONDAY.plusDays(99))
                        .keySet())
                .containsExactly(MONDAY.plusDays(14), MONDAY.plusDays(42));
    }

    @Test
    void it_begins_with_the_last_start_or_else_with_the_first_of_all() {
        LocalDate later = MONDAY.plusDays(30);
        checkIns().keep(PersonId.ME, weekly);
        assertThat(checkIns().began(PersonId.ME, weekly.date())).contains(weekly.date());
        assertThat(checkIns().began(PersonId.ME, weekly.date().minusDays(1))).isEmpty();

        checkIns().keep(PersonId.ME, full);
        checkIns().keep(PersonId.ME, new CheckIn(later, Round.START, Answers.NONE, 0));

        assertThat(checkIns().began(PersonId.ME, later)).contains(later);
        assertThat(checkIns().began(PersonId.ME, later.minusDays(1))).contains(MONDAY);
        assertThat(checkIns().began(BEN, later)).isEmpty();
    }

    @Test
    void a_change_takes_the_place_of_what_was_seen() {
        checkIns().keep(PersonId.ME, full);

        assertThat(checkIns().keep(PersonId.ME, new CheckIn(MONDAY, Round.WEEKLY, weekly.answers(), 1)))
                .isTrue();

        assertThat(checkIns().all(PersonId.ME)).containsExactly(new CheckIn(MONDAY, Round.WEEKLY, weekly.answers(), 2));
    }

    @Test
    void who_saw_an_older_one_changes_nothing() {
        checkIns().keep(PersonId.ME, full);
        checkIns().keep(PersonId.ME, at(full, 1));

        assertThat(checkIns().keep(PersonId.ME, new CheckIn(MONDAY, Round.START, Answers.NONE, 1)))
                .isFalse();
        assertThat(checkIns().keep(PersonId.ME, new CheckIn(MONDAY, Round.START, Answers.NONE, 0)))
                .isFalse();

        assertThat(checkIns().find(PersonId.ME, MONDAY)).contains(at(full, 2));
    }

    @Test
    void who_saw_one_that_is_gone_changes_nothing() {
        assertThat(checkIns().keep(PersonId.ME, at(full, 1))).isFalse();
        assertThat(checkIns().all(PersonId.ME)).isEmpty();
    }

    @Test
    void what_is_removed_is_gone_and_may_be_kept_anew() {
        checkIns().keep(PersonId.ME, full);

        assertThat(checkIns().remove(PersonId.ME, MONDAY)).isTrue();
        assertThat(checkIns().remove(PersonId.ME, MONDAY)).isFalse();
        assertThat(checkIns().all(PersonId.ME)).isEmpty();
        assertThat(checkIns().keep(PersonId.ME, full)).isTrue();
    }

    @Test
    void who_saw_one_that_was_removed_does_not_change_what_was_written_anew() {
        var anew = new CheckIn(MONDAY, Round.WEEKLY, Answers.NONE, 0);
        checkIns().keep(PersonId.ME, full);
        checkIns().remove(PersonId.ME, MONDAY);
        checkIns().keep(PersonId.ME, anew);

        assertThat(checkIns().keep(PersonId.ME, at(full, 1))).isFalse();
        assertThat(checkIns().find(PersonId.ME, MONDAY)).contains(at(anew, 2));
    }

    private static CheckIn at(CheckIn checkIn, int revision) {
        return new CheckIn(checkIn.date(), checkIn.round(), checkIn.answers(), revision);
    }
}
