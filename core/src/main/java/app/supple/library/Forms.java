// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import java.util.Optional;

/// The other ways to do a stretch: less, more, and off the floor.
public record Forms(Form easier, Form harder, Form chair) {

    public record Form(String name, String how) {}

    /// Nothing for the usual form, which the stretch itself tells.
    public Optional<Form> of(FormKind kind) {
        return switch (kind) {
            case STANDARD -> Optional.empty();
            case EASIER -> Optional.of(easier);
            case HARDER -> Optional.of(harder);
            case CHAIR -> Optional.of(chair);
        };
    }
}
