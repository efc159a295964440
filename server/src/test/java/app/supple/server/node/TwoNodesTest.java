// SPDX-License-Identifier: Apache-2.0
package app.supple.server.node;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.Rule;
import app.supple.reminder.delay.Leeway;
import app.supple.reminder.delay.Leeway.Bound;
import app.supple.reminder.engine.Engine;
import app.supple.reminder.life.Nudge;
import app.supple.server.node.FakePushService.Arrival;
import app.supple.server.store.postgres.EmbeddedServer;
import app.supple.server.store.postgres.FreshDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two Supples as processes of their own share one PostgreSQL without a leader. One is killed, one is stopped.
///
/// `-Dsupple.node.kills=50` says how often one is killed; without it, as often as fits into 15 seconds.
class TwoNodesTest {

    private static final int MANY = 100_000;
    private static final int SOME = 600;
    private static final int FEW = 50;
    private static final int KILLS = Integer.getInteger("supple.node.kills", 0);
    private static final Duration TIME_FOR_KILLS = Duration.ofSeconds(15);

    /// Two seconds are a lease then, and one is a tick.
    private static final int FAST = 15;

    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    private FakePushService service;

    @BeforeEach
    void open() throws Exception {
        service = new FakePushService();
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void a_hundred_thousand_are_shared_and_none_is_missing_or_sent_twice() throws Exception {
        FastClock clock = clock(1);
        plan("person", MANY, START, Duration.ofHours(1));

        try (NodeProcess a = node("A", clock);
                NodeProcess b = node("B", clock)) {
            a.go();
            b.go();
            service.await("all have come", () -> service.topics() == MANY);
            awaitNoneLeft();
        }

        assertThat(service.arrivals()).hasSize(MANY);
        assertThat(count("state = 'sent'")).isEqualTo(MANY);
        assertThat(service.countOf("A")).isGreaterThanOrEqualTo(MANY / 5);
        assertThat(service.countOf("B")).isGreaterThanOrEqualTo(MANY / 5);
    }

    @Test
    void when_one_is_killed_the_other_takes_over_and_sends_again_only_what_was_under_way() throws Exception {
        FastClock clock = clock(FAST);
        long begun = System.nanoTime();
        try (NodeProcess b = node("B", clock)) {
            b.go();
            int kills = 0;
            while (KILLS == 0 ? isTimeFor(kills, begun) : kills < KILLS) {
                killOne(kills, clock);
                kills++;
            }
            assertThat(kills).isGreaterThan(1);
        }
    }

    @Test
    void who_was_stopped_for_longer_than_a_lease_is_not_heard_afterwards() throws Exception {
        FastClock clock = clock(FAST);
        service.keepWaiting("A");
        try (NodeProcess a = node("A", clock);
                NodeProcess b = node("B", clock)) {
            plan("person", FEW, clock.now().wall(), Duration.ofHours(1));
            a.go();
            service.await("A has sent all", () -> service.countOf("A") == FEW);
            a.stop();
            Instant stopped = clock.now().wall();
            b.go();
            service.await("B has sent all once more", () -> service.countOf("B") == FEW);
            Await.until(
                    "90 seconds have passed",
                    () -> count("state = 'sent'") == FEW && !clock.now().wall().isBefore(stopped.plusSeconds(90)));
            String before = rows();

            a.goOn();
            service.answerAll();
            a.awaitRefused(FEW);

            assertThat(rows()).isEqualTo(before);
            assertThat(service.arrivals()).hasSize(2 * FEW);
        }
    }

    @Test
    void after_a_crash_between_sent_and_written_only_what_is_young_and_of_use_is_sent_once_more() throws Exception {
        FastClock clock = clock(FAST);
        service.keepWaiting("A");
        Duration brief = Duration.ofSeconds(60);
        Instant now;
        try (NodeProcess a = node("A", clock)) {
            now = clock.now().wall();
            plan("young", 10, now, Duration.ofHours(1));
            plan("old", 10, now.minus(Duration.ofMinutes(31)), Duration.ofHours(1));
            plan("closing", 10, now, brief);
            a.go();
            service.await("A has sent all", () -> service.countOf("A") == 30);
        }
        Await.until(
                "some are of no use any more",
                () -> count("TRUE") == 30 && clock.now().wall().isAfter(now.plus(brief)));

        try (NodeProcess b = node("B", clock)) {
            b.go();
            service.await("the young ones have come again", () -> service.countOf("B") == 10);
            awaitNoneLeft();
        }

        assertThat(service.arrivals().stream().filter(arrival -> arrival.node().equals("B")))
                .allMatch(arrival -> arrival.tag().startsWith("young"));
        assertSameNames(service.arrivals());
        assertThat(count("person_id LIKE 'young%' AND state = 'sent'")).isEqualTo(10);
        assertThat(count("state = 'expired' AND cause = 'unsure'")).isEqualTo(20);
    }

    /// One more node, killed as soon as a number of messages has come that the seed says.
    private void killOne(int seed, FastClock clock) throws Exception {
        int before = service.topics();
        int arrivals = service.arrivals().size();
        int until = before + 1 + new Random(seed).nextInt(SOME * 2 / 3);
        long killed;
        try (NodeProcess a = node("A", clock)) {
            a.go();
            plan("person-" + seed, SOME, clock.now().wall(), Duration.ofHours(1));
            service.await("it is time", () -> service.topics() >= until);
            a.kill();
            killed = System.nanoTime();
        }
        service.await("all have come", () -> service.topics() == before + SOME);
        awaitNoneLeft();

        List<Arrival> came =
                service.arrivals().subList(arrivals, service.arrivals().size());
        long last = came.stream().mapToLong(Arrival::nanos).max().orElseThrow();
        assertThat(Duration.ofNanos(last - killed))
                .as("seed %d", seed)
                .isLessThanOrEqualTo(clock.inTheWorld(Engine.LEASE.multipliedBy(2)));
        assertThat(came.size() - SOME).as("sent twice, seed %d", seed).isLessThanOrEqualTo(HttpTransport.MOST);
        assertSameNames(came);
    }

    private static boolean isTimeFor(int kills, long begun) {
        return kills < 2 || Duration.ofNanos(System.nanoTime() - begun).compareTo(TIME_FOR_KILLS) < 0;
    }

    /// All that are of one occurrence bear the same topic and the same tag, and no others do.
    private static void assertSameNames(List<Arrival> arrivals) {
        Map<String, List<String>> topics = arrivals.stream()
                .collect(Collectors.groupingBy(
                        Arrival::tag,
                        Collectors.collectingAndThen(
                                Collectors.toSet(),
                                all -> all.stream()
                                        .map(Arrival::topic)
                                        .distinct()
                                        .toList())));
        assertThat(topics.values()).allMatch(names -> names.size() == 1).doesNotHaveDuplicates();
    }

    private NodeProcess node(String name, FastClock clock) throws Exception {
        return NodeProcess.start(name, DATABASE.url(), service.address(), clock);
    }

    private static FastClock clock(int factor) {
        return new FastClock(factor, System.currentTimeMillis(), START);
    }

    /// So many persons with one nudge each: one as the store writes it, and the others after its image.
    private static void plan(String name, int persons, Instant due, Duration open) {
        var occurrence = new Occurrence(
                new PersonId(name), Rule.NUDGE, LocalDate.ofInstant(START, ZoneOffset.UTC), LocalTime.of(9, 0));
        var leeway = new Leeway(due, open, due.plus(open), Bound.NEXT, null);
        DATABASE.store().occurrences().add(List.of(Nudge.planned(occurrence, leeway)));
        EmbeddedServer.tell(DATABASE.url(), """
                INSERT INTO occurrence (person_id, rule, local_date, slot, due_at_ms, open_ms, latest_at_ms, bound,
                    calls, next_at_ms, state)
                SELECT person_id || '-' || number, rule, local_date, slot, due_at_ms, open_ms, latest_at_ms, bound,
                    calls, due_at_ms, 'planned'
                FROM occurrence, generate_series(1, %d) AS number WHERE person_id = '%s'
                """.formatted(persons - 1, name));
    }

    private static void awaitNoneLeft() throws Exception {
        Await.until("none is left", () -> count("state IN ('planned', 'due')") == 0);
    }

    private static int count(String which) {
        return Integer.parseInt(EmbeddedServer.ask(DATABASE.url(), "SELECT count(*) FROM occurrence WHERE " + which));
    }

    private static String rows() {
        return EmbeddedServer.ask(
                DATABASE.url(), "SELECT string_agg(occurrence::text, ' ' ORDER BY person_id) FROM occurrence");
    }
}
