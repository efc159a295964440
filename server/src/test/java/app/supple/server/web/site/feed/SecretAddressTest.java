// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.store.Backup;
import app.supple.server.web.RunningHouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The secret in the address of a calendar is nowhere but in the hands of who has it: not in a log, an error, another
/// page or the database.
class SecretAddressTest {

    private static final Logger ROOT = Logger.getLogger("");

    @TempDir
    private Path folder;

    private final Notes notes = new Notes();

    @Test
    void the_secret_stands_in_no_log_error_page_or_file() throws IOException {
        ROOT.addHandler(notes);
        try (var house = RunningHouse.in(folder.resolve("data"))) {
            String address = Subscriber.make(house, "name=Thunderbird");
            String secret = address.substring("/calendar/".length(), address.length() - ".ics".length());
            assertThat(secret).hasSize(43);

            assertThat(answers(house, secret))
                    .allSatisfy(answer -> assertThat(answer).doesNotContain(secret));
            Backup.write(folder.resolve("data"), folder.resolve("backup.supple"));
            assertThat(files())
                    .isNotEmpty()
                    .allSatisfy(
                            file -> assertThat(text(file)).as(file.toString()).doesNotContain(secret));
            assertThat(files()).anySatisfy(file -> assertThat(text(file)).contains("Thunderbird"));
            assertThat(notes.lines).noneMatch(line -> line.contains(secret));
        } finally {
            ROOT.removeHandler(notes);
        }
    }

    /// Good and bad ones, with the secret in every place where it may come in.
    private static List<String> answers(RunningHouse house, String secret) {
        String address = "/calendar/" + secret + ".ics";
        return List.of(
                raw(house, "GET " + address, "Host: localhost:PORT"),
                raw(house, "GET " + address, "Host: evil.example"),
                raw(house, "POST " + address, "Host: localhost:PORT\r\nOrigin: http://localhost:PORT"),
                raw(house, "DELETE " + address, "Host: localhost:PORT\r\nOrigin: http://localhost:PORT"),
                raw(house, "GET " + address + "/x", "Host: localhost:PORT"),
                raw(house, "GET /calendar/" + secret, "Host: localhost:PORT"),
                raw(house, "GET /calendar/" + secret + ".ics%zz", "Host: localhost:PORT"),
                raw(house, "GET /health", "Host: localhost:PORT"),
                house.get("/settings/feed").body(),
                house.get("/settings").body(),
                house.get("/why").body(),
                house.get("/").body());
    }

    private static String raw(RunningHouse house, String line, String headers) {
        String port = String.valueOf(house.port());
        return house.raw(line + " HTTP/1.1\r\n" + headers.replace("PORT", port) + "\r\nConnection: close\r\n\r\n");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    /// Keeps all that is logged, whole.
    private static final class Notes extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
