// SPDX-License-Identifier: Apache-2.0
package bench.reminder;

import bench.reminder.ground.PostgresGround;
import bench.reminder.peer.Peer;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// A peer with an empty job. Its time runs from its first job: how long it takes to start does not count.
record EmptyJobs(PostgresGround ground, Supplier<Peer> peers) implements Contestant {

    private static final long PATIENCE_MINUTES = 60;

    @Override
    public String name() {
        return peers.get().name();
    }

    @Override
    public String settings() {
        return peers.get().settings();
    }

    @Override
    public Run ready(int rows) throws Exception {
        ground.clear();
        Peer peer = peers.get();
        var running = new Running(ground, peer, pool(peer.connections()), new AtomicLong(), new CountDownLatch(rows));
        peer.lay(running.pool(), rows, running::ran);
        ground.settle();
        return running;
    }

    private HikariDataSource pool(int connections) {
        var config = new HikariConfig();
        config.setJdbcUrl(ground.url());
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }

    private record Running(
            PostgresGround ground, Peer peer, HikariDataSource pool, AtomicLong first, CountDownLatch jobs)
            implements Run {

        private void ran() {
            if (first.get() == 0) {
                first.compareAndSet(0, System.nanoTime());
            }
            jobs.countDown();
        }

        @Override
        public double go() throws Exception {
            peer.start();
            if (!jobs.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException(peer.name() + " still has " + jobs.getCount() + " jobs to run");
            }
            while (left() > 0) {
                LockSupport.parkNanos(1_000_000);
            }
            return (System.nanoTime() - first.get()) / 1e9;
        }

        @Override
        public long left() throws SQLException {
            try (Connection connection = ground.connect();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(peer.unfinished())) {
                row.next();
                return row.getLong(1);
            }
        }

        @Override
        public void close() throws Exception {
            peer.stop();
            pool.close();
        }
    }
}
