// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery;

/// Names one destination. 1 to 40 letters, digits or hyphens.
public record DestinationId(String value) {

    public DestinationId {
        if (!value.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("destination: 1 to 40 letters, digits or hyphens, not " + value);
        }
    }
}
