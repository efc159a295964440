// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.io.Serial;

/// A write that did not reach the disk. Nothing of it was kept, and nothing kept before was lost.
public final class NotKept extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /// What stood in the way, and so what the person can do.
    public enum Why {
        /// No room on the disk: free some, then try again.
        DISK_FULL,
        /// Somebody else is writing for longer than we wait: try again.
        BUSY,
        /// The store refused for a reason that only the operator can mend.
        BROKEN
    }

    private final Why why;

    public NotKept(Why why, Throwable cause) {
        super("Not kept: " + why, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
