// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Reads the pinned numbers: lines of words and numbers between spaces, `#` before a remark.
public final class Golden {
    private Golden() {}

    public static List<String[]> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
