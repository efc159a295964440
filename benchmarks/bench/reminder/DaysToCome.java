// SPDX-License-Identifier: Apache-2.0
package bench.reminder;

import app.supple.person.PersonId;
import app.supple.person.Rhythm;
import app.supple.person.Whereabouts;
import app.supple.reminder.Movement;
import app.supple.reminder.Reminded;
import app.supple.reminder.Reminders;
import app.supple.reminder.delay.Leeways;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Cadence.Cap;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.QuietHours;
import app.supple.reminder.rhythm.Week;
import app.supple.reminder.rhythm.Week.Hours;
import app.supple.server.zone.NewestRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// The days to come of one person after the other, as Supple plans them: slots, moments, and how long each is of use.
/// Each is looked at on another day of a year, so that clocks change for some.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DaysToCome {

    /// As many as Supple follows.
    private static final int DAYS = 3;

    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T05:00:00Z");

    private static final NewestRules RULES = new NewestRules();

    private static final Reminders REMINDERS = new Reminders(
            RULES,
            List.of(
                    new Movement("rise", "Rise", Duration.ofMinutes(1)),
                    new Movement("reach", "Reach", Duration.ofMinutes(2)),
                    new Movement("turn", "Turn", Duration.ofMinutes(3))));

    private static final Reminded USUAL = who(Cadence.USUAL);

    private static final Reminded EVERYTHING = who(new Cadence(
            Week.alike(Hours.awake(Rhythm.USUAL)),
            new Pace.ByTheClock(new Interval(Interval.SHORTEST)),
            List.of(new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0))),
            new Cap.AtMost(24),
            new Posture.Silent(new Interval(Interval.SHORTEST))));

    private long day;

    /// JMH divides it by the time.
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Planned {
        public long occurrences;
    }

    /// Every two hours, and nothing else: who never wished for anything.
    @Benchmark
    public List<Nudge> usual(Planned planned) {
        return plan(USUAL, planned);
    }

    /// A nudge and a word about posture every half hour, quiet hours at noon, and a cap.
    @Benchmark
    public List<Nudge> everything(Planned planned) {
        return plan(EVERYTHING, planned);
    }

    private List<Nudge> plan(Reminded who, Planned planned) {
        Instant now = NEW_YEAR.plus(Duration.ofDays(day++ % 365));
        List<Nudge> nudges = Nudge.planned(REMINDERS.ahead(who, now, DAYS), new Leeways(who, RULES));
        planned.occurrences += nudges.size();
        return nudges;
    }

    private static Reminded who(Cadence cadence) {
        return new Reminded(PersonId.ME, Whereabouts.always(ZoneId.of("Europe/Berlin")), cadence);
    }
}
