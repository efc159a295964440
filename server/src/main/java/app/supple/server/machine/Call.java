// SPDX-License-Identifier: Apache-2.0
package app.supple.server.machine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A program and what it is told. Each word arrives as it stands here: no shell reads them.
///
/// @param words the name of the program first
/// @param more added to its environment
public record Call(List<String> words, Map<String, String> more) {

    /// Longest of all that programs say here, in bytes. What comes after is read and forgotten.
    public static final int LONGEST_ANSWER = 4_096;

    public Call {
        words = List.copyOf(words);
        more = Map.copyOf(more);
    }

    public static Call of(String... words) {
        return new Call(Arrays.asList(words), Map.of());
    }

    public Call and(String... others) {
        return new Call(Stream.concat(words.stream(), Arrays.stream(others)).toList(), more);
    }

    public Call with(Map<String, String> others) {
        return new Call(words, others);
    }

    String program() {
        return words.getFirst();
    }
}
