// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.NotKept;
import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.clock.Moment;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.keep.OccurrencesInMemory;
import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State.Device;
import app.supple.reminder.meeting.InMeetings;
import app.supple.reminder.meeting.Meeting;
import app.supple.reminder.meeting.Meetings;
import app.supple.reminder.meeting.MeetingsInMemory;
import app.supple.reminder.meeting.SampleMeetings;
import java.io.Serial;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Some persons, two Supples that share a store, and all that can go wrong, drawn from one seed. A witness looks on.
final class SimulatedWorld implements Transport {

    private static final Instant START = Instant.parse("2026-03-20T00:00:00Z");
    private static final int DAYS = 20;
    private static final Duration STUCK = Duration.ofMinutes(2);

    private final Random random;
    private final SimulatedPeople people;
    private final OccurrencesInMemory store = new OccurrencesInMemory();
    private final Occurrences unreliable = new UnreliableOccurrences(store, () -> !calm() && chance(2), this::tellOf);
    private final Meetings meetings = new MeetingsInMemory();
    private final Drive[] nodes = {node(), node()};
    private final List<Signal> prompt = new ArrayList<>();
    private final List<Signal> letters = new ArrayList<>();
    private final Map<PersonId, Pause> pauses = new HashMap<>();
    private final Witness witness = new Witness(store, pauses, meetings);
    private final StringBuilder trace = new StringBuilder();
    private Instant wall = START;
    private long nanos;
    private boolean drained;

    SimulatedWorld(long seed) {
        this.random = new Random(seed);
        this.people = new SimulatedPeople(random);
    }

    private static final class Crash extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /// Lets the days pass, and tells all that happened.
    String run() {
        LocalDate planned = LocalDate.MIN;
        while (wall.isBefore(START.plus(Duration.ofDays(DAYS)))) {
            LocalDate today = LocalDate.ofInstant(wall, ZoneOffset.UTC);
            if (today.isAfter(planned)) {
                plan(today);
                planned = today;
            }
            time();
            tell(new Signal.Tick());
            read();
        }
        drain();
        return trace.toString();
    }

    private void plan(LocalDate today) {
        for (int i = 0; i < SimulatedPeople.ALL; i++) {
            letters.add(new Signal.Planned(
                    SimulatedPeople.person(i), SimulatedPeople.plans(today).get(i)));
            meet(SimulatedPeople.person(i));
            if (chance(20)) {
                pauses.put(SimulatedPeople.person(i), Pause.hour(wall.plus(minutes(300))));
            }
        }
    }

    /// Four a day, a few of them in a row.
    private void meet(PersonId person) {
        List<Meeting> day = new ArrayList<>();
        Instant from = wall;
        for (int i = 0; i < 4; i++) {
            from = chance(30) ? from : from.plus(minutes(300));
            day.add(new Meeting(from, from.plus(minutes(150))));
            from = day.getLast().until();
        }
        meetings.choose(SampleMeetings.calendar(person, SampleMeetings.ADDRESS), day);
    }

    /// Mostly until something is due; sometimes as it should not be.
    private void time() {
        switch (random.nextInt(20)) {
            case 0 -> pass(minutes(720), Duration.ofSeconds(15));
            case 1 -> pass(minutes(120).negated(), Duration.ofSeconds(15));
            case 2 -> pass(Duration.ofSeconds(16 + random.nextInt(60)), Duration.ofSeconds(15));
            case 3, 4, 5, 6 -> pass(Duration.ofSeconds(5 + random.nextInt(40)));
            default -> pass(Duration.between(wall, next()).plusSeconds(random.nextInt(15)));
        }
    }

    private Instant next() {
        Instant soon = wall.plusSeconds(60);
        return store.waiting().stream()
                .flatMap(kept -> kept.nudge().next().stream())
                .filter(next -> next.isAfter(wall))
                .min(Instant::compareTo)
                .orElse(soon);
    }

    private void pass(Duration both) {
        pass(both, both);
    }

    private void pass(Duration onTheWall, Duration ran) {
        wall = wall.plus(onTheWall);
        nanos += ran.toNanos();
    }

    /// What services say at once, then some letters, in any order, and some of them twice.
    private void read() {
        hear();
        for (Signal letter : List.copyOf(letters)) {
            if (chance(60)) {
                letters.remove(letter);
                tell(letter);
                if (chance(20)) {
                    tell(letter);
                }
            }
        }
    }

    private void hear() {
        List<Signal> heard = List.copyOf(prompt);
        prompt.clear();
        heard.forEach(this::tell);
    }

    private void tell(Signal signal) {
        int node = random.nextInt(nodes.length);
        witness.nextTurn();
        try {
            nodes[node].take(new Moment(wall, nanos), signal);
            witness.note(signal);
        } catch (Crash e) {
            nodes[node] = node();
            sendAgain(signal);
        } catch (NotKept e) {
            sendAgain(signal);
        }
    }

    /// Who got no answer sends the same again.
    private void sendAgain(Signal signal) {
        if (signal instanceof Signal.Handed(var sent)) {
            witness.excuse(sent.nudge());
        }
        if (!(signal instanceof Signal.Tick)) {
            letters.add(signal);
        }
    }

    @Override
    public void send(Kept due) {
        Nudge nudge = due.nudge();
        crashSometimes(nudge);
        witness.sees(due, wall);
        trace.append(wall).append(" send ").append(nudge).append('\n');
        crashSometimes(nudge);
        switch (random.nextInt(10)) {
            case 0 -> witness.excuse(nudge);
            case 1 -> fail(due);
            case 2, 3 -> {
                witness.excuse(nudge);
                letters.add(new Signal.Handed(due));
            }
            default -> prompt.add(new Signal.Handed(due));
        }
        letters.addAll(people.answer(nudge, wall));
    }

    private void crashSometimes(Nudge nudge) {
        if (!calm() && chance(5)) {
            witness.excuse(nudge);
            throw new Crash();
        }
    }

    private void fail(Kept due) {
        witness.excuseFailed(due.nudge());
        letters.add(new Signal.Failed(due));
    }

    @Override
    public void silence(Occurrence occurrence, @Nullable Device but) {
        trace.append(wall).append(" silence ").append(occurrence).append('\n');
    }

    @Override
    public void refuse(Effect.Refuse refusal) {
        trace.append(wall).append(' ').append(refusal).append('\n');
    }

    /// Nothing goes wrong any more, and time passes until all is over.
    private void drain() {
        drained = true;
        while (!store.waiting().isEmpty()) {
            pass(Duration.between(wall, next()).plusSeconds(1));
            List.copyOf(letters).forEach(this::tell);
            letters.clear();
            tell(new Signal.Tick());
            hear();
            pass(STUCK);
            tell(new Signal.Tick());
            hear();
            assertThat(store.waiting().stream().filter(this::isStuck)).as("I2").isEmpty();
        }
        witness.seesTheEnd();
        all().forEach(kept -> trace.append(kept).append('\n'));
    }

    private boolean isStuck(Kept kept) {
        return kept.nudge().leeway().until().plus(STUCK).isBefore(wall);
    }

    private List<Kept> all() {
        List<Kept> all = new ArrayList<>();
        for (int i = 0; i < SimulatedPeople.ALL; i++) {
            all.addAll(store.between(SimulatedPeople.person(i), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));
        }
        return all;
    }

    private void tellOf(Nudge nudge) {
        trace.append(wall).append(" is now ").append(nudge).append('\n');
    }

    private Drive node() {
        Objections objections = (nudge, now) -> Optional.ofNullable(
                        pauses.get(nudge.occurrence().person()))
                .filter(pause -> pause.covers(now))
                .map(Hush.Paused::new);
        return new Drive(new Engine(objections.or(new InMeetings(meetings))), unreliable, this);
    }

    private boolean calm() {
        return drained;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private Duration minutes(int most) {
        return Duration.ofMinutes(1 + random.nextInt(most));
    }
}
