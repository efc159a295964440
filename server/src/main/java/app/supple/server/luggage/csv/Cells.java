// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage.csv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cells of one line. What a person wrote may look like a formula, and a spreadsheet would carry it out; numbers
/// and
/// words of Supple's own stay as they are.
final class Cells {

    /// What begins a formula in one program or another, wide forms of East Asian keyboards included.
    private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private final List<String> cells = new ArrayList<>();

    /// A word or number that Supple has made.
    Cells plain(Object value) {
        cells.add(value.toString());
        return this;
    }

    /// Empty if there is none.
    Cells number(@Nullable Integer value) {
        cells.add(value == null ? "" : value.toString());
        return this;
    }

    /// Words of a person: with an apostrophe before what would be a formula.
    Cells words(String text) {
        boolean formula = !text.isBlank() && BEGINS_FORMULA.indexOf(first(text)) >= 0;
        cells.add(formula ? "'" + text : text);
        return this;
    }

    List<String> all() {
        return List.copyOf(cells);
    }

    /// Spaces before it do not make it harmless everywhere.
    private static char first(String text) {
        char begin = text.charAt(0);
        return begin == ' ' ? text.stripLeading().charAt(0) : begin;
    }
}
