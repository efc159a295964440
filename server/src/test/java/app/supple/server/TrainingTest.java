// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThatCode;

import app.supple.server.web.RunningHouse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the launcher lets the JVM watch before the first start.
class TrainingTest {

    @TempDir
    private Path data = Path.of("");

    @Test
    void the_walk_through_all_pages_and_their_files_misses_none() {
        try (var house = RunningHouse.in(data)) {
            assertThatCode(() -> Training.walk(house.port())).doesNotThrowAnyException();
        }
    }
}
