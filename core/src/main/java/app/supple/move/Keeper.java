// SPDX-License-Identifier: Apache-2.0
package app.supple.move;

import java.util.function.Function;

/// Lets somebody look at everything at once, or write much of it at once.
public interface Keeper {

    /// Looks at one state of everything, whoever writes meanwhile.
    <T> T atOneMoment(Function<Kept, T> work);

    /// Everything that `work` writes is on disk when this returns, or nothing of it is kept. It may run more than once,
    /// and what came before the last time is not kept.
    ///
    /// @throws app.supple.person.NotKept if it could not be written
    <T> T allOrNothing(Function<Kept, T> work);
}
