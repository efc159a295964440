// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.programme;

import app.supple.programme.Programme;
import app.supple.programme.Programmes;
import app.supple.server.wire.JsonFields;
import app.supple.server.wire.Reading;
import java.util.Optional;

/// Turns what a program sent into a programme to begin, or into none: `{"programme": null}`.
public record FollowingReader(Programmes programmes) {

    private static final String NAME = "programme";

    /// Reads the choice; empty if it is to be none.
    ///
    /// @throws app.supple.server.wire.BadJson if the body is no JSON document
    public Reading<Optional<Programme>> read(byte[] body) {
        return Reading.of(body, this::choice);
    }

    private Optional<Programme> choice(JsonFields fields) {
        return fields.isNull(NAME)
                ? Optional.empty()
                : fields.text(
                        NAME,
                        Optional.empty(),
                        "There is no such programme. GET /api/v1/programme lists them; null stops the one you follow.",
                        name -> Optional.of(programmes.named(name).orElseThrow()));
    }
}
