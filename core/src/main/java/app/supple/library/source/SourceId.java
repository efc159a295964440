// SPDX-License-Identifier: Apache-2.0
package app.supple.library.source;

import java.util.regex.Pattern;

/// Names an entry of `content/sources.yaml`.
public record SourceId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    public SourceId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A source id has 1 to 60 small letters, digits or hyphens, a letter first: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
