// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import java.util.regex.Pattern;

/// Names a stretch for good: it stands in addresses and diaries. 1 to 40 small letters, digits or hyphens.
public record StretchId(String value) implements Comparable<StretchId> {

    public static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public StretchId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A stretch id has 1 to 40 small letters, digits or hyphens, a letter first: " + value);
        }
    }

    @Override
    public int compareTo(StretchId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
