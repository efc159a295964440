// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire;

import app.supple.diary.Receipt.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What came of reading what somebody sent.
///
/// @param <T> what it was to be
public sealed interface Reading<T> {

    record Good<T>(T value) implements Reading<T> {}

    /// All that is wrong with it.
    record Bad<T>(List<Fault> faults) implements Reading<T> {}

    /// Reads one JSON object.
    ///
    /// @throws BadJson if the body is no JSON document
    static <T> Reading<T> of(byte[] body, Function<JsonFields, T> read) {
        List<Fault> faults = new ArrayList<>();
        T value = JsonFields.read(Json.read(body), faults, read);
        return faults.isEmpty() ? new Good<>(value) : new Bad<>(faults);
    }
}
