// SPDX-License-Identifier: Apache-2.0
package bench.reminder;

/// Something that works through all that is due, and is measured at it.
interface Contestant {

    String name();

    /// In the words of its documents.
    String settings();

    /// Makes so many due. All of it is on the disk when this returns, and nothing has begun.
    Run ready(int rows) throws Exception;

    /// One time through.
    interface Run extends AutoCloseable {

        /// Works through all of it. When this returns, what became of the last one is on the disk.
        ///
        /// @return the seconds that count
        double go() throws Exception;

        /// How many are not on the disk as done.
        long left() throws Exception;
    }
}
