// SPDX-License-Identifier: Apache-2.0
package app.supple.server.outward;

import java.io.Serial;

/// An address that Supple does not connect to. The message is for the person, and says what to do.
public final class Forbidden extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Forbidden(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
