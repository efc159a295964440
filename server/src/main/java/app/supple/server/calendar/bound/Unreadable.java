// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.bound;

import java.io.Serial;

/// Ends the reading of a calendar that the guard turns away. The message is for the person, and says what to do.
public final class Unreadable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public Unreadable(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
