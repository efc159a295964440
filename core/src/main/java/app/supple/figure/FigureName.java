// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import java.util.Comparator;

/// Which movement a figure shows, in which form.
public record FigureName(FigureId id, Form form) implements Comparable<FigureName> {
    private static final Comparator<FigureName> ORDER =
            Comparator.comparing(FigureName::id).thenComparing(FigureName::form);

    public static FigureName standard(FigureId id) {
        return new FigureName(id, Form.STANDARD);
    }

    /// `cat-camel` for the standard form, `cat-camel.chair` for another one.
    public String file() {
        return form == Form.STANDARD ? id.name() : id.name() + "." + form.word();
    }

    @Override
    public int compareTo(FigureName other) {
        return ORDER.compare(this, other);
    }
}
