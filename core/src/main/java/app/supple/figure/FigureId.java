// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

/// Names a drawing.
public record FigureId(String name) {

    public FigureId {
        if (!name.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("A figure id has 1 to 40 small letters, digits or hyphens: " + name);
        }
    }
}
