// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.life;

import static app.supple.reminder.life.SampleNudges.LAPTOP;
import static app.supple.reminder.life.SampleNudges.NINE;
import static app.supple.reminder.life.SampleNudges.PHONE;
import static app.supple.reminder.life.SampleNudges.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.delay.Leeway;
import app.supple.reminder.delay.Leeway.Bound;
import app.supple.reminder.delay.Snooze;
import app.supple.reminder.life.Life.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LifeTest {

    private static final Nudge NUDGE = at(PersonId.ME, "09:00");
    private static final Instant NOW = at("09:20");

    /// What comes of every event in every state. A point: nothing changes.
    private static final String TABLE = """
                        Replanned FallDue Handed Failed Shown Opened Done Moved      Skip    PutOff  Hushed     Lapsed
            Planned     Planned   Due     .      .      .     .      Done Suppressed Skipped .       Suppressed Expired
            Due         .         .       Sent   Due    Shown Opened Done Done       Skipped Snoozed Suppressed Expired
            Sent        .         .       .      .      Shown Opened Done Done       Skipped Snoozed .          Expired
            Shown       .         .       .      .      .     Opened Done Done       Skipped Snoozed .          Expired
            Opened      .         .       .      .      .     .      Done Done       Skipped Snoozed .          Expired
            Snoozed     .         Due     .      .      .     .      Done Done       Skipped .       Suppressed Expired
            Waiting     .         Due     .      .      .     .      Done Done       Skipped .       Suppressed Expired
            Done        .         .       .      .      .     .      .    .          .       .       .          .
            Skipped     .         .       .      .      .     .      Done .          .       .       .          .
            Suppressed  .         .       .      .      .     .      Done .          .       .       .          .
            Expired     .         .       .      .      .     .      Done .          .       .       .          .
            """;

    private static List<Event> events() {
        Leeway moved = at(PersonId.ME, "10:00").leeway();
        return List.of(
                new Event.Replanned(NOW, moved),
                new Event.FallDue(NOW),
                new Event.Handed(NOW),
                new Event.Failed(NOW),
                new Event.Shown(NOW, PHONE, 1),
                new Event.Opened(NOW, PHONE, 1),
                new Event.Done(NOW, PHONE),
                new Event.Moved(NOW, PHONE),
                new Event.Skip(NOW, PHONE),
                putOff(NOW, 15),
                new Event.Hushed(NOW, new Hush.Moved(NOW)),
                new Event.Lapsed(NOW, new Lapse.Unanswered()));
    }

    static Stream<State> states() {
        return SampleNudges.everyState().stream()
                .filter(state -> !isFailed(state) && !isWithdrawn(state) && !isPassedOver(state));
    }

    @ParameterizedTest
    @MethodSource("states")
    void every_pair_of_state_and_event_has_its_ending(State state) {
        List<String> row = new ArrayList<>();
        row.add(name(state));
        events().forEach(event -> row.add(ending(NUDGE.in(state), event)));

        assertThat(rows()).contains(row);
    }

    @Test
    void the_table_knows_every_state_and_every_event() {
        assertThat(rows().getFirst())
                .isEqualTo(events().stream().map(LifeTest::name).toList());
        assertThat(rows().stream().skip(1).map(List::getFirst))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(State.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
        assertThat(events()).hasSameSizeAs(Event.class.getPermittedSubclasses());
    }

    @Test
    void what_happened_twice_happened_once() {
        for (State state : SampleNudges.everyState()) {
            for (Event event : events()) {
                Nudge once = nudge(NUDGE.in(state), event);
                assertThat(nudge(once, event)).as("%s after %s", event, state).isEqualTo(once);
            }
        }
    }

    @Test
    void a_failed_attempt_is_tried_again_since_the_same_moment() {
        Nudge failed = nudge(NUDGE.in(new State.Due(NINE, State.Attempt.UNDER_WAY)), new Event.Failed(NOW));

        assertThat(failed.state()).isEqualTo(new State.Due(NINE, State.Attempt.FAILED));
        assertThat(nudge(failed, new Event.FallDue(NOW)).state())
                .isEqualTo(new State.Due(NINE, State.Attempt.UNDER_WAY));
    }

    @Test
    void what_a_change_of_plans_withdrew_another_brings_back() {
        Nudge withdrawn = nudge(NUDGE, new Event.Hushed(NOW, new Hush.Withdrawn()));
        Leeway later = at(PersonId.ME, "10:00").leeway();

        assertThat(nudge(withdrawn, new Event.Replanned(NOW, later)))
                .isEqualTo(Nudge.planned(NUDGE.occurrence(), later));
    }

    @Test
    void what_a_clock_that_was_ahead_took_away_comes_back_once_it_is_put_right() {
        Nudge passed = nudge(NUDGE, new Event.Lapsed(NOW, new Lapse.PutForward(at("08:00"), NOW)));
        Leeway leeway = NUDGE.leeway();

        assertThat(nudge(passed, new Event.Replanned(at("08:10"), leeway))).isEqualTo(NUDGE);
        assertThat(nudge(passed, new Event.Replanned(at("09:00"), leeway))).isEqualTo(passed);
    }

    @Test
    void what_has_called_does_not_come_back_however_the_clock_is_put() {
        Nudge putOff = nudge(NUDGE.in(new State.Shown(NINE, PHONE)), putOff(NOW, 15));
        Nudge passed = nudge(putOff, new Event.Lapsed(NOW, new Lapse.PutForward(at("08:00"), NOW)));

        assertThat(nudge(passed, new Event.Replanned(at("08:10"), NUDGE.leeway())))
                .isEqualTo(passed);
    }

    @Test
    void a_word_of_the_first_call_does_not_count_for_the_second() {
        Nudge again = nudge(nudge(NUDGE.in(new State.Sent(NINE)), putOff(NOW, 15)), new Event.FallDue(at("09:35")));

        assertThat(Life.after(again, new Event.Shown(NINE, PHONE, 1))).isEqualTo(new Turn.Stays());
        assertThat(Life.after(again, new Event.Opened(NINE, PHONE, 1))).isEqualTo(new Turn.Stays());
        assertThat(name(nudge(again, new Event.Shown(at("09:36"), PHONE, 2)).state()))
                .isEqualTo("Shown");
    }

    @Test
    void an_old_word_of_having_moved_does_not_count_for_a_nudge_that_came_long_after() {
        Nudge sent = NUDGE.in(new State.Sent(NINE));

        assertThat(nudge(sent, new Event.Moved(at("08:00"), PHONE))).isEqualTo(sent);
        assertThat(name(nudge(sent, new Event.Moved(at("08:30"), PHONE)).state()))
                .isEqualTo("Done");
    }

    @ParameterizedTest
    @CsvSource({"07:59, Planned", "08:00, Planned", "08:00:01, Suppressed", "08:59, Suppressed"})
    void who_moves_shortly_before_a_nudge_is_spared_it(String moved, String state) {
        assertThat(name(nudge(NUDGE, new Event.Moved(at(moved), PHONE)).state()))
                .isEqualTo(state);
    }

    @Test
    void a_put_off_nudge_stays_the_same_one_and_comes_again() {
        Nudge asleep = nudge(NUDGE.in(new State.Shown(NINE, PHONE)), putOff(NOW, 15));

        assertThat(asleep.occurrence()).isEqualTo(NUDGE.occurrence());
        assertThat(asleep.state()).isEqualTo(new State.Snoozed(NOW, at("09:35")));
        assertThat(asleep.next()).contains(at("09:35"));
        assertThat(asleep.leeway().until()).isEqualTo(at("10:35"));
        assertThat(asleep.call()).isEqualTo(2);
    }

    @Test
    void an_old_put_off_that_is_sent_again_does_not_put_off_the_next_call() {
        Nudge again = nudge(nudge(NUDGE.in(new State.Sent(NINE)), putOff(NOW, 15)), new Event.FallDue(at("09:35")));

        assertThat(Life.after(again, putOff(NOW, 15))).isEqualTo(new Turn.Stays());
        assertThat(nudge(again, new Event.PutOff(at("09:40"), LAPTOP, minutes(5), 2))
                        .state())
                .isEqualTo(new State.Snoozed(at("09:40"), at("09:45")));
    }

    @Test
    void what_cannot_be_put_off_is_refused_with_the_reason() {
        assertThat(Life.after(NUDGE.in(new State.Sent(NINE)), putOff(at("10:45"), 15)))
                .isEqualTo(new Turn.Refused(Bound.NEXT));
    }

    private static Event.PutOff putOff(Instant at, int minutes) {
        return new Event.PutOff(at, PHONE, minutes(minutes), 1);
    }

    private static Snooze minutes(int minutes) {
        return new Snooze.For(Duration.ofMinutes(minutes));
    }

    private static Nudge nudge(Nudge nudge, Event event) {
        return Life.after(nudge, event) instanceof Turn.Becomes(var after) ? after : nudge;
    }

    /// As in the table. Who has moved did so half an hour before.
    private static String ending(Nudge nudge, Event event) {
        boolean early = nudge.state() instanceof State.Planned && event instanceof Event.Moved;
        Event happened = early ? new Event.Moved(at("08:30"), PHONE) : event;
        return Life.after(nudge, happened) instanceof Turn.Becomes(var after) ? name(after.state()) : ".";
    }

    private static boolean isFailed(State state) {
        return state instanceof State.Due(var _, var attempt) && attempt == State.Attempt.FAILED;
    }

    private static boolean isWithdrawn(State state) {
        return state instanceof State.Suppressed(var _, Hush.Withdrawn());
    }

    private static boolean isPassedOver(State state) {
        return state instanceof State.Expired(var _, var why) && why.isBeforeTheFirstCall();
    }

    private static String name(Object record) {
        return record.getClass().getSimpleName();
    }

    private static List<List<String>> rows() {
        return TABLE.lines().map(line -> List.of(line.strip().split(" +"))).toList();
    }
}
