// SPDX-License-Identifier: Apache-2.0
package app.supple.move;

import java.util.ArrayList;
import java.util.List;

/// Collects all that is wrong with a file: the first ones word for word, the rest as a number.
public final class Troubles {

    /// More than anybody reads; the rest is said when these are mended.
    public static final int MOST = 50;

    private final List<Trouble> first = new ArrayList<>();
    private int count;

    /// Notes one, with its line and place.
    public void note(int line, String place, String sentence) {
        count++;
        if (first.size() < MOST) {
            first.add(new Trouble(line, place, sentence));
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /// The first [#MOST].
    public List<Trouble> first() {
        return List.copyOf(first);
    }

    /// How many there are besides [#first].
    public int more() {
        return count - first.size();
    }

    /// One line each, for a terminal.
    public String lines() {
        StringBuilder lines = new StringBuilder();
        first.forEach(trouble -> lines.append("\n  ").append(trouble));
        if (more() > 0) {
            lines.append("\n  and ").append(more()).append(" more.");
        }
        return lines.toString();
    }
}
