// SPDX-License-Identifier: Apache-2.0
package app.supple.library.source;

/// Names an entry of `content/sources.yaml`.
public record SourceId(String value) {

    public SourceId {
        if (!value.matches("[a-z][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("A source id has 1 to 60 small letters, digits or hyphens: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
