// SPDX-License-Identifier: Apache-2.0
package app.supple.server.picture;

import java.io.Serial;

/// The file is no picture that can be taken; the message says why, and what to do.
final class Unfit extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Unfit(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
