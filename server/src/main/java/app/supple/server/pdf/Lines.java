// SPDX-License-Identifier: Apache-2.0
package app.supple.server.pdf;

import app.supple.server.pdf.Ink.Look;
import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines of a width.
record Lines(Ink ink, Look look, double width) {

    private static final String CUT = "…";

    /// One line, cut if it is too long.
    String one(String text) {
        return cut(ink.drawable(text, look).strip());
    }

    /// At most so many lines; the last one is cut if there would be more.
    List<String> of(String text, int most) {
        List<String> lines = new ArrayList<>();
        String rest = ink.drawable(text, look).strip().replaceAll(" +", " ");
        while (!rest.isEmpty() && lines.size() < most - 1) {
            int end = end(rest);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(cut(rest));
        }
        return lines;
    }

    /// Where the first line ends: behind a word if one fits, else within it.
    private int end(String text) {
        int fits = fitting(text, "");
        if (fits == text.length()) {
            return fits;
        }
        int space = text.lastIndexOf(' ', fits);
        return space > 0 ? space : Math.max(1, fits);
    }

    private String cut(String line) {
        int fits = fitting(line, "");
        return fits == line.length()
                ? line
                : line.substring(0, fitting(line, CUT)).strip() + CUT;
    }

    /// How many letters fit with an end behind them; never a half of a pair.
    private int fitting(String text, String end) {
        int fits = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int next = text.offsetByCodePoints(i, 1);
            if (ink.width(text.substring(0, next) + end, look) > width) {
                return fits;
            }
            fits = next;
        }
        return fits;
    }
}
