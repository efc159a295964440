// SPDX-License-Identifier: Apache-2.0
package app.supple.server.settings;

import java.io.Serial;
import java.util.List;

/// All settings that cannot be used, at once, each with what to do.
final class BadSettings extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BadSettings(List<String> problems) {
        super(String.join("\n", problems));
    }
}
