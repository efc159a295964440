// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import static app.supple.reminder.life.SampleNudges.LAPTOP;
import static app.supple.reminder.life.SampleNudges.PHONE;
import static app.supple.reminder.life.SampleNudges.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.clock.Moment;
import app.supple.reminder.delay.Snooze;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Lapse;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.SampleNudges;
import app.supple.reminder.life.State;
import app.supple.reminder.life.State.How;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the engine does, whoever keeps its nudges.
public abstract class EngineContract {

    private final Nudge nine = at(PersonId.ME, "09:00");

    private Desk desk;

    /// Where nothing is kept yet.
    protected abstract Occurrences occurrences();

    @BeforeEach
    void lay() {
        desk = new Desk(occurrences(), nine, at(PersonId.ME, "11:00"));
    }

    @Test
    void a_nudge_is_sent_when_its_time_has_come_and_once() {
        desk.tick("08:59:59");
        assertThat(desk.heard).isEmpty();

        sendNine();
        desk.tick("09:00:15");
        desk.tick("09:01");

        assertThat(desk.heard).containsExactly("send 09:00");
        assertThat(desk.state("09:00")).isEqualTo(new State.Sent(at("09:00")));
    }

    @Test
    void done_on_one_device_silences_the_rest() {
        sendNine();
        desk.answer("09:00", new Event.Shown(at("09:00:02"), LAPTOP, 1));

        desk.answer("09:00", new Event.Done(at("09:05"), PHONE));
        desk.answer("09:00", new Event.Done(at("09:05"), PHONE));

        assertThat(desk.heard).containsExactly("send 09:00", "silence 09:00 but phone");
        assertThat(desk.state("09:00")).isEqualTo(new State.Done(at("09:05"), How.PRACTISED));
    }

    @Test
    void a_device_that_shows_it_late_is_silenced_too() {
        sendNine();
        desk.answer("09:00", new Event.Skip(at("09:01"), PHONE));

        desk.answer("09:00", new Event.Shown(at("09:02"), LAPTOP, 1));

        assertThat(desk.heard).containsExactly("send 09:00", "silence 09:00 but phone", "silence 09:00");
    }

    @Test
    void what_was_answered_while_it_was_being_sent_is_taken_back() {
        desk.tick("09:00");
        desk.answer("09:00", new Event.Moved(at("09:00:01"), PHONE));

        desk.tell("09:00:02", new Signal.Handed(desk.sent.getFirst()));

        assertThat(desk.heard).containsExactly("send 09:00", "silence 09:00 but phone", "silence 09:00");
        assertThat(desk.state("09:00")).isEqualTo(new State.Done(at("09:00:01"), How.MOVED));
    }

    @Test
    void put_off_it_leaves_all_screens_and_comes_again() {
        sendNine();
        desk.answer("09:00", putOff("09:10", Duration.ofMinutes(15)));
        desk.tick("09:24");
        desk.tick("09:25");

        assertThat(desk.heard).containsExactly("send 09:00", "silence 09:00 but phone", "send 09:00");
    }

    @Test
    void what_cannot_be_put_off_is_refused_and_stays() {
        sendNine();
        desk.answer("09:00", new Event.PutOff(at("10:30"), PHONE, new Snooze.For(Duration.ofHours(1)), 1));

        assertThat(desk.heard).containsExactly("send 09:00", "refuse 09:00 NEXT");
    }

    @Test
    void who_moved_is_spared_what_would_come_soon_and_nothing_later() {
        desk.tell("08:20", new Signal.Moved(PersonId.ME, new Event.Moved(at("08:20"), PHONE)));
        desk.tick("09:00");
        desk.tick("11:00");

        assertThat(desk.heard).containsExactly("send 11:00");
        assertThat(desk.state("09:00")).isEqualTo(new State.Suppressed(at("08:20"), new Hush.Moved(at("08:20"))));
    }

    @Test
    void what_others_object_to_is_not_sent_and_says_why() {
        desk.objectWith(new Hush.Meeting(at("11:00")));

        desk.tick("09:00");

        assertThat(desk.heard).isEmpty();
        assertThat(desk.state("09:00")).isEqualTo(new State.Suppressed(at("09:00"), new Hush.Meeting(at("11:00"))));
    }

    @Test
    void in_a_meeting_it_leaves_the_screens_and_comes_when_that_ends() {
        desk.tick("09:00");
        desk.tell("09:00", new Signal.Failed(desk.sent.getLast()));
        desk.objectWith(new Hush.Meeting(at("10:00")));
        desk.tick("09:00:30");
        desk.tick("09:59:45");
        desk.objectWith(null);
        desk.tick("10:00");
        desk.tell("10:00", new Signal.Handed(desk.sent.getLast()));
        desk.tick("10:01");

        assertThat(desk.heard).containsExactly("send 09:00", "silence 09:00", "send 09:00");
        assertThat(desk.state("09:00")).isEqualTo(new State.Sent(at("10:00")));
    }

    @Test
    void after_a_long_meeting_with_two_nudges_only_the_later_comes() {
        desk.objectWith(new Hush.Meeting(at("11:30")));
        desk.tick("09:00");
        desk.tick("11:00");
        desk.objectWith(null);
        desk.tick("11:30");

        assertThat(desk.heard).containsExactly("send 11:00");
        assertThat(desk.state("09:00")).isEqualTo(new State.Suppressed(at("09:00"), new Hush.Meeting(at("11:30"))));
    }

    @Test
    void a_pause_counts_before_a_meeting() {
        Objections paused = (_, _) -> Optional.of(new Hush.Moved(at("08:55")));
        Objections busy = (_, _) -> Optional.of(new Hush.Meeting(at("10:00")));

        assertThat(paused.or(busy).to(nine, at("09:00"))).contains(new Hush.Moved(at("08:55")));
        assertThat(((Objections) (_, _) -> Optional.empty()).or(busy).to(nine, at("09:00")))
                .contains(new Hush.Meeting(at("10:00")));
    }

    @Test
    void nobody_answers_and_it_goes_off_the_screens_when_its_use_ends() {
        sendNine();
        desk.answer("09:00", new Event.Shown(at("09:00:02"), PHONE, 1));
        desk.tick("10:00");

        assertThat(desk.heard).containsExactly("send 09:00", "silence 09:00");
        assertThat(desk.state("09:00")).isEqualTo(new State.Expired(at("10:00"), new Lapse.Unanswered()));
    }

    @Test
    void what_no_service_takes_is_tried_again_until_its_use_ends() {
        desk.tick("09:00");
        desk.tell("09:00", new Signal.Failed(desk.sent.getLast()));
        desk.tick("09:00:15");
        desk.tick("09:45");
        desk.tell("09:45", new Signal.Failed(desk.sent.getLast()));
        desk.tick("10:00");

        assertThat(desk.heard).containsExactly("send 09:00", "send 09:00", "silence 09:00");
        assertThat(desk.state("09:00")).isEqualTo(new State.Expired(at("10:00"), new Lapse.Unreached()));
    }

    @ParameterizedTest
    @CsvSource({"09:29:59, 2", "09:30, 1"})
    void after_a_stop_between_claim_and_word_a_young_nudge_is_sent_once_more(String restarted, int times) {
        desk.tick("09:00");
        desk.restart();

        desk.tick(restarted);
        desk.tick(restarted);

        assertThat(desk.sent).hasSize(times);
        boolean old = times == 1;
        assertThat(desk.state("09:00").equals(new State.Expired(at("09:30"), new Lapse.Unsure())))
                .isEqualTo(old);
    }

    @Test
    void a_late_word_of_a_sender_that_lost_its_lease_changes_nothing() {
        desk.tick("09:00");
        Kept slow = desk.sent.getFirst();
        desk.tick("09:00:45");
        desk.tell("09:01", new Signal.Failed(slow));
        desk.tell("09:01", new Signal.Handed(slow));
        assertThat(desk.state("09:00")).isEqualTo(new State.Due(at("09:00"), State.Attempt.UNDER_WAY));

        desk.tell("09:01", new Signal.Handed(desk.sent.getLast()));

        assertThat(desk.state("09:00")).isEqualTo(new State.Sent(at("09:01")));
        assertThat(desk.heard).containsExactly("send 09:00", "send 09:00");
    }

    @Test
    void a_new_plan_withdraws_moves_and_brings_back_but_never_what_has_called() {
        sendNine();
        var later = new Nudge(
                at(PersonId.ME, "11:00").occurrence(), at(PersonId.ME, "12:00").leeway(), 1, planned());
        desk.tell("09:30", new Signal.Planned(PersonId.ME, List.of()));
        assertThat(desk.state("11:00")).isEqualTo(new State.Suppressed(at("09:30"), new Hush.Withdrawn()));

        desk.tell("09:31", new Signal.Planned(PersonId.ME, List.of(nine, later, at(PersonId.ME, "15:00"))));
        desk.tick("11:00");
        assertThat(desk.heard).containsExactly("send 09:00", "silence 09:00");
        desk.tick("12:00");
        desk.tick("15:00");

        assertThat(desk.heard.subList(2, 5)).containsExactly("send 11:00", "silence 11:00", "send 15:00");
    }

    @Test
    void an_answer_that_lost_a_race_is_weighed_again() {
        var skip = new Event.Skip(at("09:01"), PHONE);
        var found = new Signal.Found(new Kept(nine, 0), skip);

        assertThat(new Engine((_, _) -> Optional.empty()).step(new Moment(at("09:01"), 0), found))
                .containsExactly(new Effect.Keep(
                        new Kept(nine, 0),
                        SampleNudges.in(nine, new State.Skipped(at("09:01"))),
                        List.of(),
                        List.of(new Effect.Find(nine.occurrence(), skip))));
    }

    @Test
    void it_claims_again_only_after_a_full_batch() {
        assertThat(claimsAfter(Engine.PERSONS - 1)).isZero();
        assertThat(claimsAfter(Engine.PERSONS)).isEqualTo(1);
    }

    private static long claimsAfter(int persons) {
        List<Kept> claimed = IntStream.range(0, persons)
                .mapToObj(i -> new Kept(at(new PersonId("person-" + i), "09:00"), 1))
                .toList();
        return new Engine((_, _) -> Optional.empty())
                .step(new Moment(at("09:00"), 0), new Signal.Claimed(claimed, Engine.PERSONS)).stream()
                        .filter(Effect.Claim.class::isInstance)
                        .count();
    }

    private static State planned() {
        return new State.Planned();
    }

    private void sendNine() {
        desk.tick("09:00");
        desk.tell("09:00", new Signal.Handed(desk.sent.getFirst()));
    }

    private static Event putOff(String time, Duration length) {
        return new Event.PutOff(at(time), PHONE, new Snooze.For(length), 1);
    }
}
