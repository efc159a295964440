// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

/// Names a stretch for good: it stands in addresses and diaries. 1 to 40 small letters, digits or hyphens.
public record StretchId(String value) implements Comparable<StretchId> {

    public static final String PATTERN = "[a-z][a-z0-9-]{0,39}";

    public StretchId {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("A stretch id has 1 to 40 small letters, digits or hyphens: " + value);
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
