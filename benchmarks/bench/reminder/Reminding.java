// SPDX-License-Identifier: Apache-2.0
package bench.reminder;

import bench.Figures;
import bench.reminder.ground.PostgresGround;
import bench.reminder.ground.SqliteGround;
import bench.reminder.peer.DbScheduler;
import bench.reminder.peer.JobRunrPeer;
import bench.reminder.peer.Peer;
import bench.reminder.peer.Quartz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// How fast reminders are planned and handed over, and how late the last of a crowd is called: beside the bare SQL of
/// the same writes, and beside schedulers that others made.
final class Reminding {

    /// Held, for a logger that nobody holds forgets its level.
    private static final Logger ALL_LOGS = Logger.getLogger("");

    private Reminding() {}

    /// Takes a folder on the disk that is to be measured on, how many are due at once, how many rounds, and how many
    /// jobs a peer gets.
    public static void main(String[] args) throws Exception {
        ALL_LOGS.setLevel(Level.SEVERE);
        var folder = Path.of(args[0]);
        int rows = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        int jobs = Math.min(rows, Integer.parseInt(args[3]));
        sayWhere(folder);
        Planning.measure(rounds);
        try (var sqlite = new SqliteGround(Files.createDirectories(folder.resolve("sqlite")))) {
            new Course(sqlite, rows, List.of(Together.BATCH), List.of()).run(rounds);
        }
        try (var postgres = new PostgresGround()) {
            List<Race> peers = Stream.<Supplier<Peer>>of(DbScheduler::new, Quartz::new, JobRunrPeer::new)
                    .map(peer -> new Race(new EmptyJobs(postgres, peer), jobs))
                    .toList();
            new Course(postgres, rows, List.of(Together.values()), peers).run(rounds);
        }
    }

    private static void sayWhere(Path folder) throws IOException {
        Figures.say(
                "Java %s, heap of at most %d MB, %d processors, disk %s; all in one JVM, in turn",
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors(),
                Files.getFileStore(folder).type());
        Figures.say("Everybody warms up with %,d before the first round.", Race.WARM_UP);
    }
}
