// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The ways in which a movement is done.
public enum Form {
    STANDARD,
    EASIER,
    HARDER,
    CHAIR;

    /// As it stands in addresses and file names.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Form> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }
}
