// SPDX-License-Identifier: Apache-2.0
package bench.reminder.peer;

import com.zaxxer.hikari.HikariDataSource;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/// Quartz with its clustered JDBC job store: many triggers at once, as its configuration reference advises where very
/// many fire together, and with that the lock it demands. One job with many triggers, which is the least it can write.
public final class Quartz implements Peer {

    private static final int THREADS = 50;
    private static final String POOL = "bench";

    private Scheduler scheduler;

    @Override
    public String name() {
        return Peer.jar(Scheduler.class);
    }

    @Override
    public String settings() {
        return "JobStoreTX clustered, threadCount " + THREADS + ", batchTriggerAcquisitionMaxCount " + THREADS
                + ", acquireTriggersWithinLock, no misfires, " + connections() + " connections";
    }

    @Override
    public int connections() {
        return THREADS + 3;
    }

    @Override
    public void lay(HikariDataSource pool, int jobs, Runnable job) throws Exception {
        makeTables(pool);
        DBConnectionManager.getInstance().addConnectionProvider(POOL, new Pooled(pool));
        scheduler = new StdSchedulerFactory(properties()).getScheduler();
        scheduler.setJobFactory((_, _) -> _ -> job.run());
        JobDetail empty = JobBuilder.newJob(Empty.class)
                .withIdentity("empty")
                .storeDurably()
                .build();
        Set<Trigger> triggers = IntStream.range(0, jobs)
                .mapToObj(i -> TriggerBuilder.newTrigger()
                        .withIdentity("trigger-" + i)
                        .forJob(empty)
                        .startAt(new Date())
                        .build())
                .collect(Collectors.toSet());
        scheduler.scheduleJobs(Map.of(empty, triggers), false);
    }

    @Override
    public void start() throws Exception {
        scheduler.start();
    }

    @Override
    public void stop() throws Exception {
        scheduler.shutdown(true);
    }

    /// What has fired for the last time is deleted.
    @Override
    public String unfinished() {
        return "SELECT (SELECT COUNT(*) FROM qrtz_triggers) + (SELECT COUNT(*) FROM qrtz_fired_triggers)";
    }

    private static Properties properties() {
        var properties = new Properties();
        properties.putAll(Map.of(
                "org.quartz.scheduler.instanceName", "bench-" + System.nanoTime(),
                "org.quartz.scheduler.instanceId", "AUTO",
                "org.quartz.scheduler.batchTriggerAcquisitionMaxCount", "" + THREADS,
                "org.quartz.threadPool.threadCount", "" + THREADS,
                "org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX",
                "org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate",
                "org.quartz.jobStore.dataSource", POOL,
                "org.quartz.jobStore.isClustered", "true",
                "org.quartz.jobStore.acquireTriggersWithinLock", "true",
                // A day: it would put off what waits for longer than a minute, and write more.
                "org.quartz.jobStore.misfireThreshold", "86400000"));
        return properties;
    }

    private static void makeTables(HikariDataSource pool) throws Exception {
        try (InputStream tables = Job.class.getResourceAsStream("/org/quartz/impl/jdbcjobstore/tables_postgres.sql");
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /// Written down with each trigger; what runs comes from the job factory.
    public static final class Empty implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            throw new IllegalStateException("Not asked for");
        }
    }

    /// The pool belongs to who made it.
    private record Pooled(HikariDataSource pool) implements ConnectionProvider {

        @Override
        public Connection getConnection() throws SQLException {
            return pool.getConnection();
        }

        @Override
        public void shutdown() {}

        @Override
        public void initialize() {}
    }
}
