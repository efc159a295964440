// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import java.io.Serial;

/// A node dies in the middle of what it does.
final class Crash extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;
}
