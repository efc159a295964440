// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import app.supple.reminder.Occurrence;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.State.Device;
import org.jspecify.annotations.Nullable;

/// Brings nudges to the devices of a person. Does not wait: what became of it comes back as a [Signal].
public interface Transport {

    /// For how many persons it has room now, so that all it is given leaves well within the lease.
    default int room() {
        return Integer.MAX_VALUE;
    }

    /// Sends it to all devices, under the name of its occurrence, so that a second one takes the place of the
    /// first. Gives up within the lease, [Engine#LEASE], for after it somebody else may begin. An end that nobody
    /// knows is no signal.
    void send(Kept due);

    /// Takes it off all screens.
    ///
    /// @param but the device that knows already; null for all
    void silence(Occurrence occurrence, @Nullable Device but);

    /// Tells somebody why their nudge cannot be put off.
    void refuse(Effect.Refuse refusal);
}
