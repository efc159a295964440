// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.look;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who is drawn: the choice of the person who trains. Written `brown-bun-broad`.
public record Look(Skin skin, Hair hair, Build build) {
    public static final Look USUAL = new Look(Skin.PEACH, Hair.BUN, Build.MEDIUM);

    /// The look of that name, or nothing if there is none.
    public static Optional<Look> of(String text) {
        return all().stream().filter(look -> look.text().equals(text)).findFirst();
    }

    public static List<Look> all() {
        return Arrays.stream(Skin.values())
                .flatMap(skin -> Arrays.stream(Hair.values())
                        .flatMap(hair -> Arrays.stream(Build.values()).map(build -> new Look(skin, hair, build))))
                .toList();
    }

    public String text() {
        return (skin + "-" + hair + "-" + build).toLowerCase(Locale.ROOT);
    }
}
