// SPDX-License-Identifier: Apache-2.0
package bench.reminder.peer;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.stream.Stream;
import org.jobrunr.configuration.JobRunr;
import org.jobrunr.configuration.JobRunrConfiguration.JobRunrConfigurationResult;
import org.jobrunr.jobs.lambdas.JobRequest;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.JobActivator;
import org.jobrunr.storage.sql.common.SqlStorageProviderFactory;
import org.jobrunr.utils.mapper.jackson3.Jackson3JsonMapper;

/// JobRunr with as many workers as it would choose on virtual threads, and the shortest interval that it allows. Its
/// jobs are enqueued and not scheduled, which saves it a write each.
public final class JobRunrPeer implements Peer {

    private static final int WORKERS = 16 * Runtime.getRuntime().availableProcessors();
    private static final Duration POLL = Duration.ofSeconds(5);

    private JobRunrConfigurationResult jobRunr;

    @Override
    public String name() {
        return Peer.jar(JobRunr.class);
    }

    @Override
    public String settings() {
        return "background job server with " + WORKERS + " workers on virtual threads, pollInterval " + POLL.toSeconds()
                + " s, jobs enqueued as a stream, " + connections() + " connections";
    }

    @Override
    public int connections() {
        return WORKERS + 2;
    }

    @Override
    public void lay(HikariDataSource pool, int jobs, Runnable job) {
        jobRunr = JobRunr.configure()
                .useJsonMapper(new Jackson3JsonMapper())
                .useStorageProvider(SqlStorageProviderFactory.using(pool))
                .useJobActivator(new Handing(job))
                .useBackgroundJobServer(
                        BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                                .andWorkerCount(WORKERS)
                                .andPollInterval(POLL),
                        false)
                .initialize();
        jobRunr.getJobRequestScheduler().enqueue(Stream.generate(Empty::new).limit(jobs));
    }

    @Override
    public void start() {
        jobRunr.getBackgroundJobServer().start();
    }

    @Override
    public void stop() {
        JobRunr.destroy();
    }

    @Override
    public String unfinished() {
        return "SELECT COUNT(*) FROM jobrunr_jobs WHERE state <> 'SUCCEEDED'";
    }

    public record Empty() implements JobRequest {
        @Override
        public Class<Handler> getJobRequestHandler() {
            return Handler.class;
        }
    }

    public record Handler(Runnable job) implements JobRequestHandler<Empty> {
        @Override
        public void run(Empty request) {
            job.run();
        }
    }

    private record Handing(Runnable job) implements JobActivator {
        @Override
        public <T> T activateJob(Class<T> type) {
            return type.cast(new Handler(job));
        }
    }
}
