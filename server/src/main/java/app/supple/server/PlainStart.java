// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.server.settings.Wanted;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the start that nearly everybody wants: nothing, or `serve` with its options. Whatever looks different in
/// the slightest is left to picocli, whose old class files cannot be prepared and cost a quarter of a start.
final class PlainStart {

    private static final Set<String> OPTIONS = Set.of("--port", "--host", "--data", "--database");

    private PlainStart() {}

    static Optional<Wanted> read(String... words) {
        if (words.length == 0) {
            return Optional.of(Wanted.NOTHING);
        }
        boolean inPairs = words.length % 2 == 1;
        return words[0].equals("serve") && inPairs ? pairs(words) : Optional.empty();
    }

    private static Optional<Wanted> pairs(String... words) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i += 2) {
            String value = words[i + 1];
            boolean plain = OPTIONS.contains(words[i]) && !value.isBlank() && !value.startsWith("-");
            if (!plain || said.put(words[i], value) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(
                new Wanted(said.get("--port"), said.get("--data"), said.get("--host"), said.get("--database")));
    }
}
