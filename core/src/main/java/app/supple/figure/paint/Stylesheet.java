// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/// The one style block of a drawing. Without it the drawing is whole, but always in daylight.
final class Stylesheet {
    private static final String TEXT =
            Arrays.stream(Colour.values()).map(Colour::rule).collect(joining())
                    + "@media (prefers-color-scheme:dark){svg{"
                    + Arrays.stream(Colour.values()).map(Colour::darkProperty).collect(joining(";")) + "}}";

    private Stylesheet() {}

    static String text() {
        return TEXT;
    }
}
