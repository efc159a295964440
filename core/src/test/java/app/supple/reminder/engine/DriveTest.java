// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import static app.supple.reminder.life.SampleNudges.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.clock.Moment;
import app.supple.reminder.keep.Change;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.keep.OccurrencesInMemory;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import app.supple.reminder.life.State.Device;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is written together, and in which order things leave the house.
class DriveTest implements Transport {

    private static final int PERSONS = 5;

    private final List<String> log = new ArrayList<>();
    private final List<Kept> sent = new ArrayList<>();
    private final Drive drive = new Drive(new Engine((_, _) -> Optional.empty()), new Watched(log), this);

    private int room = Integer.MAX_VALUE;

    @Test
    void many_are_written_as_due_together_and_only_then_sent() {
        tick();

        assertThat(log).containsExactly("claim 1000", "write 5", "send", "send", "send", "send", "send");
    }

    @Test
    void what_services_said_is_written_together() {
        tick();
        log.clear();

        drive.take(now(), sent.stream().<Signal>map(Signal.Handed::new).toList());

        assertThat(log).containsExactly("write 5");
    }

    @Test
    void words_that_came_twice_or_late_are_weighed_again_each_for_itself() {
        tick();
        Occurrence skipped = sent.getFirst().nudge().occurrence();
        drive.take(now(), new Signal.Answered(skipped, skip()));
        log.clear();

        drive.take(now(), List.of(new Signal.Handed(sent.getFirst()), new Signal.Handed(sent.getLast())));

        assertThat(log).containsExactly("write 2", "silence " + skipped.person().value());
    }

    @Test
    void what_there_is_no_room_to_send_is_left_to_others() {
        room = 2;
        tick();
        assertThat(log).containsExactly("claim 2", "write 2", "send", "send");

        room = 3;
        tick();
        assertThat(log.subList(4, log.size())).containsExactly("claim 3", "write 3", "send", "send", "send");
    }

    @Override
    public int room() {
        return room;
    }

    @Override
    public void send(Kept due) {
        assertThat(due.nudge().state()).isInstanceOf(State.Due.class);
        log.add("send");
        sent.add(due);
        room--;
    }

    @Override
    public void silence(Occurrence occurrence, @Nullable Device but) {
        if (but == null) {
            log.add("silence " + occurrence.person().value());
        }
    }

    @Override
    public void refuse(Effect.Refuse refusal) {
        throw new AssertionError(refusal);
    }

    private void tick() {
        drive.take(now(), new Signal.Tick());
    }

    private static Moment now() {
        return new Moment(at("09:00"), 0);
    }

    private static Event skip() {
        return new Event.Skip(at("09:00"), new Device("phone"));
    }

    /// Writes down what is asked of it.
    private record Watched(OccurrencesInMemory kept, List<String> log) implements Occurrences {

        Watched(List<String> log) {
            this(new OccurrencesInMemory(), log);
            kept.add(IntStream.range(0, PERSONS)
                    .mapToObj(i -> at(new PersonId("person-" + i), "09:00"))
                    .toList());
        }

        @Override
        public int add(List<Nudge> nudges) {
            return kept.add(nudges);
        }

        @Override
        public Optional<Kept> find(Occurrence occurrence) {
            return kept.find(occurrence);
        }

        @Override
        public List<Kept> between(PersonId person, LocalDate first, LocalDate last) {
            return kept.between(person, first, last);
        }

        @Override
        public List<Kept> claim(Instant now, Duration lease, int persons) {
            log.add("claim " + persons);
            return kept.claim(now, lease, persons);
        }

        @Override
        public List<Boolean> changeAll(List<Change> changes) {
            log.add("write " + changes.size());
            return kept.changeAll(changes);
        }
    }
}
