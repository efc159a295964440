// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import java.util.regex.Pattern;

/// The name of a figure, as it stands in addresses and file names.
public record FigureId(String name) implements Comparable<FigureId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{1,40}");

    public FigureId {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A figure's name has 1 to 40 small letters, digits and hyphens, unlike \"" + name + "\".");
        }
    }

    @Override
    public int compareTo(FigureId other) {
        return name.compareTo(other.name);
    }
}
