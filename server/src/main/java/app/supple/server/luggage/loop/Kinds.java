// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage.loop;

import app.supple.server.luggage.csv.CsvLines.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What habits are called, and which of them are counted in numbers. Older versions of Loop have neither positions nor
/// kinds in their list, so columns are found by name.
///
/// @param names by the number that a folder begins with
record Kinds(Map<String, String> names, Set<String> counted) {

    private static final int DIGITS = 3;

    static Kinds of(List<Line> lines) {
        Map<String, String> names = new HashMap<>();
        Set<String> counted = new HashSet<>();
        if (!lines.isEmpty()) {
            List<String> head = lines.getFirst().cells();
            int name = head.indexOf("Name");
            for (int i = 1; i < lines.size(); i++) {
                Line line = lines.get(i);
                names.put(number(i), line.cell(name));
                if (line.cell(head.indexOf("Type")).equals("NUMERICAL")) {
                    counted.add(line.cell(name));
                }
            }
        }
        return new Kinds(names, counted);
    }

    private static String number(int place) {
        return "0".repeat(Math.max(0, DIGITS - String.valueOf(place).length())) + place;
    }

    /// The name of a habit, whose folder may have lost letters of it.
    String name(String folder) {
        int space = folder.indexOf(' ');
        String rest = space < 0 ? folder : folder.substring(space + 1);
        String named = space < 0 ? "" : names.getOrDefault(folder.substring(0, space), "");
        return named.isEmpty() ? rest : named;
    }

    boolean isCounted(String name) {
        return counted.contains(name);
    }
}
