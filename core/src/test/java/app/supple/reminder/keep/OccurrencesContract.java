// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.keep;

import static app.supple.reminder.life.SampleNudges.BEN;
import static app.supple.reminder.life.SampleNudges.MONDAY;
import static app.supple.reminder.life.SampleNudges.NINE;
import static app.supple.reminder.life.SampleNudges.at;
import static app.supple.reminder.life.SampleNudges.in;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.Rule;
import app.supple.reminder.delay.Leeway;
import app.supple.reminder.delay.Leeway.Bound;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.SampleNudges;
import app.supple.reminder.life.State;
import app.supple.reminder.life.State.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// How every keeper of nudges behaves.
public abstract class OccurrencesContract {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int MANY = 100;

    private final Nudge nine = at(PersonId.ME, "09:00");
    private final Nudge eleven = at(PersonId.ME, "11:00");

    protected abstract Occurrences occurrences();

    static List<State> everyState() {
        return SampleNudges.everyState();
    }

    @Test
    void a_nudge_comes_back_whole() {
        assertThat(occurrences().add(List.of(nine))).isEqualTo(1);

        assertThat(kept(nine).nudge()).isEqualTo(nine);
        assertThat(occurrences().find(eleven.occurrence())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void every_state_comes_back_with_its_moment_and_its_cause(State state) {
        occurrences().add(List.of(nine));

        assertThat(occurrences().change(kept(nine), in(nine, state))).isTrue();

        assertThat(kept(nine).nudge()).isEqualTo(in(nine, state));
    }

    @ParameterizedTest
    @EnumSource
    void every_bound_comes_back_with_or_without_a_morning(Bound bound) {
        var leeway = new Leeway(NINE.plusMillis(1), Duration.ofMillis(90_001), NINE.plusSeconds(7), bound, null);
        var nudge = new Nudge(nine.occurrence(), leeway, 24, new State.Snoozed(NINE, NINE.plusMillis(1)));
        occurrences().add(List.of(nudge));

        assertThat(kept(nudge).nudge()).isEqualTo(nudge);
    }

    @Test
    void an_occurrence_is_kept_once_whatever_has_become_of_it() {
        occurrences().add(List.of(nine));
        occurrences().change(kept(nine), in(nine, new State.Skipped(NINE)));

        assertThat(occurrences().add(List.of(nine, eleven, eleven))).isEqualTo(1);

        assertThat(kept(nine).nudge()).isEqualTo(in(nine, new State.Skipped(NINE)));
    }

    @Test
    void person_rule_date_and_slot_each_make_another_occurrence() {
        var slot = LocalTime.of(9, 0);
        List<Nudge> all = List.of(
                nine,
                at(BEN, "09:00"),
                at(PersonId.ME, "09:01"),
                SampleNudges.nudge(new Occurrence(PersonId.ME, Rule.POSTURE, MONDAY, slot)),
                SampleNudges.nudge(new Occurrence(PersonId.ME, Rule.NUDGE, MONDAY.plusDays(1), slot)));

        assertThat(occurrences().add(all)).isEqualTo(all.size());

        assertThat(all).allMatch(nudge -> kept(nudge).nudge().equals(nudge));
    }

    @Test
    void nudges_of_some_days_come_in_the_order_of_time_with_both_ends_included() {
        Nudge tuesday =
                SampleNudges.nudge(new Occurrence(PersonId.ME, Rule.MORNING, MONDAY.plusDays(1), LocalTime.of(7, 0)));
        occurrences().add(List.of(tuesday, eleven, at(BEN, "09:00"), nine));

        assertThat(occurrences().between(PersonId.ME, MONDAY, MONDAY))
                .extracting(Kept::nudge)
                .containsExactly(nine, eleven);
        assertThat(occurrences().between(PersonId.ME, MONDAY, MONDAY.plusDays(1)))
                .extracting(Kept::nudge)
                .containsExactly(nine, eleven, tuesday);
        assertThat(occurrences().between(PersonId.ME, MONDAY.plusDays(1), MONDAY))
                .isEmpty();
    }

    @Test
    void what_is_due_is_claimed_and_nobody_else_gets_it_for_the_length_of_the_lease() {
        occurrences().add(List.of(nine, eleven));

        assertThat(claim(NINE.minusMillis(1))).isEmpty();
        assertThat(claim(NINE)).extracting(Kept::nudge).containsExactly(nine);
        assertThat(claim(NINE)).isEmpty();
        assertThat(claim(NINE.plus(LEASE).minusMillis(1))).isEmpty();
        assertThat(claim(NINE.plus(LEASE))).extracting(Kept::nudge).containsExactly(nine);
    }

    @Test
    void whoever_comes_late_with_an_old_fence_changes_nothing() {
        occurrences().add(List.of(nine));
        Kept first = claim(NINE).getFirst();
        Kept second = claim(NINE.plus(LEASE)).getFirst();

        assertThat(second.fence()).isGreaterThan(first.fence());
        assertThat(occurrences().change(first, in(nine, new State.Sent(NINE)))).isFalse();
        assertThat(kept(nine)).isEqualTo(second);
        assertThat(occurrences().change(second, in(nine, new State.Sent(NINE)))).isTrue();
        assertThat(kept(nine)).isEqualTo(second.changed(in(nine, new State.Sent(NINE))));
    }

    @Test
    void of_two_who_saw_the_same_only_one_changes_it() {
        occurrences().add(List.of(nine));
        Kept seen = kept(nine);

        assertThat(occurrences().change(seen, in(nine, new State.Skipped(NINE))))
                .isTrue();
        assertThat(occurrences().change(seen, in(nine, new State.Sent(NINE)))).isFalse();

        assertThat(kept(nine).nudge().state()).isEqualTo(new State.Skipped(NINE));
    }

    @Test
    void of_many_that_are_changed_together_those_that_somebody_was_faster_with_stay_as_they_are() {
        occurrences().add(List.of(nine, eleven, at(BEN, "09:00")));
        Kept seen = kept(nine);
        Kept old = kept(eleven);
        Kept ben = kept(at(BEN, "09:00"));
        occurrences().change(old, in(eleven, new State.Skipped(NINE)));

        assertThat(occurrences()
                        .changeAll(List.of(
                                new Change(seen, in(nine, new State.Sent(NINE))),
                                new Change(old, in(eleven, new State.Sent(NINE))),
                                new Change(seen, in(nine, new State.Skipped(NINE))),
                                new Change(ben, in(ben.nudge(), new State.Skipped(NINE))))))
                .containsExactly(true, false, false, true);

        assertThat(kept(nine)).isEqualTo(seen.changed(in(nine, new State.Sent(NINE))));
        assertThat(kept(eleven).nudge().state()).isEqualTo(new State.Skipped(NINE));
        assertThat(kept(ben.nudge())).isEqualTo(ben.changed(in(ben.nudge(), new State.Skipped(NINE))));
        assertThat(occurrences().changeAll(List.of())).isEmpty();
    }

    @Test
    void what_is_put_off_comes_back_whole_also_beside_one_of_which_only_the_state_changes() {
        occurrences().add(List.of(nine, eleven));
        var later = new Leeway(at("09:15"), Duration.ofMinutes(30), at("10:30"), Bound.BED, null);
        var putOff = new Nudge(nine.occurrence(), later, 2, new State.Snoozed(NINE, at("09:15")));
        Nudge due = in(eleven, new State.Due(NINE, Attempt.UNDER_WAY));

        assertThat(occurrences().changeAll(List.of(new Change(kept(eleven), due), new Change(kept(nine), putOff))))
                .containsExactly(true, true);

        assertThat(kept(nine).nudge()).isEqualTo(putOff);
        assertThat(kept(eleven).nudge()).isEqualTo(due);
        assertThat(claim(at("09:15"))).extracting(Kept::nudge).containsExactly(putOff);
    }

    @Test
    void what_was_never_kept_cannot_be_changed() {
        assertThat(occurrences().change(new Kept(nine, 0), nine)).isFalse();
        assertThat(occurrences().find(nine.occurrence())).isEmpty();
    }

    @Test
    void a_change_goes_to_the_one_nudge_and_leaves_its_lease() {
        occurrences().add(List.of(nine, eleven, at(BEN, "09:00")));
        List<Kept> claimed = claim(at("11:00"));

        occurrences().change(claimed.getFirst(), in(claimed.getFirst().nudge(), new State.Due(NINE, Attempt.FAILED)));

        assertThat(claim(at("11:00"))).isEmpty();
        assertThat(claim(at("11:00").plus(LEASE)))
                .extracting(kept -> kept.nudge().state())
                .containsExactly(new State.Due(NINE, Attempt.FAILED), new State.Planned(), new State.Planned());
    }

    @Test
    void what_is_over_is_never_claimed_and_what_was_sent_once_its_use_ends() {
        occurrences().add(List.of(nine, eleven));
        occurrences().change(kept(nine), in(nine, new State.Skipped(NINE)));
        occurrences().change(kept(eleven), in(eleven, new State.Sent(at("11:00"))));

        assertThat(claim(at("11:59:59.999"))).isEmpty();
        assertThat(claim(at("12:00"))).extracting(Kept::nudge).containsExactly(in(eleven, new State.Sent(at("11:00"))));
        assertThat(claim(at("23:00"))).hasSize(1);
    }

    @Test
    void claims_go_person_by_person_and_those_who_wait_longest_come_first() {
        occurrences().add(List.of(eleven, at(BEN, "10:00"), nine, at(new PersonId("carl"), "10:30")));

        assertThat(occurrences().claim(at("12:00"), LEASE, 2))
                .extracting(Kept::nudge)
                .containsExactly(nine, eleven, at(BEN, "10:00"));
        assertThat(occurrences().claim(at("12:00"), LEASE, 2))
                .extracting(Kept::nudge)
                .containsExactly(at(new PersonId("carl"), "10:30"));
        assertThat(occurrences().claim(at("12:00"), LEASE, 2)).isEmpty();
    }

    @Test
    void a_lease_from_before_the_clock_was_put_back_holds_nobody_up() {
        occurrences().add(List.of(nine));
        claim(at("12:00"));

        assertThat(claim(at("11:59:30"))).as("a clock that is a little behind").isEmpty();
        assertThat(claim(at("11:00"))).hasSize(1);
    }

    private List<Kept> claim(Instant now) {
        return occurrences().claim(now, LEASE, MANY);
    }

    private Kept kept(Nudge nudge) {
        return occurrences().find(nudge.occurrence()).orElseThrow();
    }
}
