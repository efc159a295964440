// SPDX-License-Identifier: Apache-2.0
package bench.reminder;

import bench.Figures;
import bench.reminder.ground.Ground;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One database, on which bare SQL, Supple and perhaps peers work in turn.
final class Course {

    private static final double OF_BARE_SQL = 0.7;
    private static final double TIMES_THE_BEST = 5;

    private final Ground ground;
    private final Delivering delivering;
    private final List<Race> bare;
    private final Race supple;
    private final List<Race> peers;

    /// @param rows how many are due at once
    /// @param ways in which bare SQL may write; Supple is held against the first
    Course(Ground ground, int rows, List<Together> ways, List<Race> peers) {
        this.ground = ground;
        this.delivering = new Delivering(ground);
        this.bare = ways.stream()
                .map(way -> new Race(new BareSql(ground, way), rows))
                .toList();
        this.supple = new Race(delivering, rows);
        this.peers = peers;
    }

    void run(int rounds) throws Exception {
        List<Race> all =
                Stream.of(bare, List.of(supple), peers).flatMap(List::stream).toList();
        for (Race race : all) {
            race.warmUp();
        }
        for (int round = 0; round < rounds; round++) {
            for (Race race : all) {
                race.round();
            }
        }
        say(rounds);
    }

    private void say(int rounds) throws Exception {
        Figures.say("%s", ground.name());
        Figures.say(
                "Claimed, said to be due, said to be sent, a second; %,d due at once, median of %d rounds",
                supple.rows(), rounds);
        bare.forEach(Course::say);
        say(supple);
        sayRatio(bare.getFirst(), OF_BARE_SQL);
        bare.stream().skip(1).forEach(race -> Figures.say("  ratio to %-23s %7.2f x", race.name(), ratio(race)));
        Figures.say("  late, seconds after 09:00: half %.1f, 99 %% %.1f, the last %.1f", late(50), late(99), late(100));
        if (!peers.isEmpty()) {
            sayPeers();
        }
    }

    private void sayPeers() {
        Figures.say(
                "Peers, an empty job, a second; %,d due at once",
                peers.getFirst().rows());
        peers.forEach(Course::say);
        Race best = peers.stream()
                .max(Comparator.comparing(peer -> Figures.median(peer.rates())))
                .orElseThrow();
        sayRatio(best, TIMES_THE_BEST);
    }

    private static void say(Race race) {
        Figures.say("  %-32s %,9.0f  %s", race.name(), Figures.median(race.rates()), race.settings());
    }

    private void sayRatio(Race other, double atLeast) {
        Figures.atLeast("  ratio to " + other.name(), ratio(other), atLeast, "x");
    }

    /// Each round has its own, and its own weather.
    private double ratio(Race other) {
        return Figures.median(IntStream.range(0, supple.rates().size())
                .mapToObj(round -> supple.rates().get(round) / other.rates().get(round))
                .toList());
    }

    /// The median of the rounds. The first run was for warming up.
    private double late(int percentile) {
        return Figures.median(delivering.late().stream()
                .skip(1)
                .map(lateness -> lateness.percentile(percentile))
                .toList());
    }
}
