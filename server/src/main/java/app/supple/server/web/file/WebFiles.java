// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The files of `web/`, read once and kept; about 100 kilobytes. Only what is listed here can be asked for, so no
/// address leads out of it.
final class WebFiles {

    private static final String FOLDER = "web/";
    private static final int STAMP_LENGTH = 12;

    private final Map<String, byte[]> files;
    private final String stamp;

    private WebFiles(Map<String, byte[]> files) {
        files.replaceAll(Comments::leftOut);
        this.files = Map.copyOf(files);
        this.stamp = stamp(files);
    }

    /// Reads the files that were packed into the program, from a jar or from a folder of classes.
    static WebFiles packed() {
        try {
            Path home = Path.of(WebFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new WebFiles(Files.isDirectory(home) ? inFolder(home.resolve(FOLDER)) : inJar(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The program does not know where it lies", e);
        }
    }

    /// Twelve letters that change whenever a file changes.
    String stamp() {
        return stamp;
    }

    Optional<byte[]> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private static Map<String, byte[]> inFolder(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static Map<String, byte[]> inJar(Path jar) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                    try (InputStream in = file.getInputStream(entry)) {
                        files.put(entry.getName().substring(FOLDER.length()), in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static String stamp(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, STAMP_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
