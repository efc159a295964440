// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.file;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// Leaves comments at home: they are for who reads the files here, and a tenth of what a first visit would fetch.
final class Comments {

    private Comments() {}

    /// A script or style without the lines that are nothing but a comment; any other file as it is.
    static byte[] leftOut(String path, byte[] file) {
        if (!path.endsWith(".js") && !path.endsWith(".css")) {
            return file;
        }
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !isComment(line.strip()))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isComment(String line) {
        return line.startsWith("//") || (line.startsWith("/*") && line.endsWith("*/"));
    }
}
