// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.carry;

import app.supple.delivery.parcel.Reason;
import java.time.Duration;

/// What came of bringing out a letter.
public sealed interface Outcome {

    /// The service has taken it.
    record Arrived() implements Outcome {}

    /// The service has taken it, and the screen has shown it: ways that see the screen themselves.
    record Seen() implements Outcome {}

    /// The service asks for time: nothing goes to its origin before.
    record Throttled(Duration after) implements Outcome {}

    /// It may be better later: the service is down, or does not answer in time.
    ///
    /// @param said for the operator, without secrets or what a person wrote
    record TryLater(String said) implements Outcome {}

    /// The destination is no more, and is to be switched off.
    record Gone(String said) implements Outcome {}

    /// The service takes nothing from us, whatever it is, until somebody mends it.
    record Barred(String said) implements Outcome {}

    /// This one is not sent, and the next may be.
    ///
    /// @param why [Reason#REFUSED], [Reason#FORBIDDEN] or [Reason#AWAY]
    record Declined(Reason why, String said) implements Outcome {}
}
