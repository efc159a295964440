// SPDX-License-Identifier: Apache-2.0
package bench.reminder.peer;

import com.zaxxer.hikari.HikariDataSource;

/// A scheduler that others made, with the settings that its own documents call fast. One instance for one run.
public interface Peer {

    String name();

    String settings();

    /// How many connections it is given.
    int connections();

    /// Makes its tables, and so many jobs that are due.
    ///
    /// @param job to be run by each
    void lay(HikariDataSource pool, int jobs, Runnable job) throws Exception;

    void start() throws Exception;

    void stop() throws Exception;

    /// A question to the database: how many jobs are not done yet.
    String unfinished();

    /// The name of the jar that a class came with, and so its version.
    static String jar(Class<?> type) {
        String path = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1).replace(".jar", "");
    }
}
