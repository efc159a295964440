// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import app.supple.server.web.Seen;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Seeing the figures as they were chosen.
class LookSeenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/stretches",
                "/stretches/cat-camel",
                "/stretches/cat-camel?form=chair",
                "/settings",
                "/api/v1/sessions/morning",
                "/api/v1/sessions/cat-camel"
            })
    void a_chosen_look_is_seen_wherever_a_figure_is(String address, @TempDir Path folder) {
        try (var house = RunningHouse.in(folder)) {
            assertThat(figures(house, address)).isNotEmpty().noneMatch(figure -> figure.contains("look="));

            house.post("/settings", "gentle_minutes=60&skin=brown&hair=long&build=broad");

            assertThat(figures(house, address))
                    .isNotEmpty()
                    .allMatch(figure -> figure.endsWith("look=brown-long-broad"));
        }
    }

    /// The addresses of all figures, in a page or in JSON.
    private static List<String> figures(RunningHouse house, String address) {
        HttpResponse<String> answer = house.get(address);
        Stream<String> found =
                address.startsWith("/api") ? Stream.of(answer.body().split("\"")) : Seen.links(answer).stream();
        return found.filter(text -> text.startsWith("/figures/")).distinct().toList();
    }
}
