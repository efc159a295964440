// SPDX-License-Identifier: Apache-2.0
package bench.reminder.peer;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// db-scheduler, as it was set for its own fastest measurement with twenty threads (docs/performance.md there).
public final class DbScheduler implements Peer {

    private static final int THREADS = 20;
    private static final double LOWER = 4.0;
    private static final double UPPER = 20.0;
    private static final int TOGETHER = 1_000;

    private static final String TABLE = """
            CREATE TABLE scheduled_tasks (
                task_name TEXT NOT NULL,
                task_instance TEXT NOT NULL,
                task_data BYTEA,
                execution_time TIMESTAMPTZ NOT NULL,
                picked BOOLEAN NOT NULL,
                picked_by TEXT,
                last_success TIMESTAMPTZ,
                last_failure TIMESTAMPTZ,
                consecutive_failures INT,
                last_heartbeat TIMESTAMPTZ,
                version BIGINT NOT NULL,
                priority SMALLINT,
                PRIMARY KEY (task_name, task_instance));
            CREATE INDEX execution_time_idx ON scheduled_tasks (execution_time);
            CREATE INDEX last_heartbeat_idx ON scheduled_tasks (last_heartbeat);
            """;

    private Scheduler scheduler;

    @Override
    public String name() {
        return Peer.jar(Scheduler.class);
    }

    @Override
    public String settings() {
        return "pollUsingLockAndFetch(" + LOWER + ", " + UPPER + "), " + THREADS + " threads, " + connections()
                + " connections";
    }

    @Override
    public int connections() {
        return THREADS + 2;
    }

    @Override
    public void lay(HikariDataSource pool, int jobs, Runnable job) throws Exception {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        OneTimeTask<Void> task = Tasks.oneTime("empty").execute((_, _) -> job.run());
        scheduler = Scheduler.create(pool, task)
                .pollUsingLockAndFetch(LOWER, UPPER)
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(1))
                .build();
        Instant due = Instant.EPOCH;
        for (int from = 0; from < jobs; from += TOGETHER) {
            List<TaskInstance<?>> some = IntStream.range(from, Math.min(from + TOGETHER, jobs))
                    .<TaskInstance<?>>mapToObj(i -> task.instance("job-" + i))
                    .toList();
            scheduler.scheduleBatch(some, due);
        }
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void stop() {
        scheduler.stop();
    }

    /// What is done is deleted.
    @Override
    public String unfinished() {
        return "SELECT COUNT(*) FROM scheduled_tasks";
    }
}
