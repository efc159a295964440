// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.figure.look.Colour;
import app.supple.figure.look.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StylesheetTest {
    private static final Path PAGE_STYLES = Path.of("../web/css/figure.css");
    private static final Path WRITTEN = Path.of("target/figure.css");

    /// When the colours change: run this once, then copy core/target/figure.css over web/css/figure.css.
    @Test
    void pages_paint_inline_drawings_with_the_same_colours() throws IOException {
        Files.writeString(WRITTEN, Stylesheet.forPages());

        assertThat(PAGE_STYLES).hasSameTextualContentAs(WRITTEN);
    }

    @ParameterizedTest
    @EnumSource(Colour.class)
    void every_colour_that_changes_in_the_dark_is_named_there(Colour colour) {
        String rule = "." + colour.token() + "{" + Stylesheet.property(colour) + ":" + colour.dark(Look.USUAL) + "}";
        boolean changes = !colour.light(Look.USUAL).equals(colour.dark(Look.USUAL));

        assertThat(Stylesheet.still(Look.USUAL, _ -> true).contains(rule)).isEqualTo(changes);
    }

    @Test
    void paper_and_more_contrast_get_edges_of_ink() {
        assertThat(Stylesheet.still(Look.USUAL, _ -> true))
                .contains("@media print{")
                .contains("@media print,(prefers-contrast:more),(forced-colors:active){.ol{display:inline}}")
                .contains("@media (forced-colors:active){");
    }

    @Test
    void only_a_picture_that_moves_knows_how_to_begin() {
        assertThat(Stylesheet.still(Look.USUAL, _ -> true)).doesNotContain(".mv");
        assertThat(Stylesheet.moving(Look.USUAL, _ -> true)).contains(".mv{display:inline}.st{display:none}");
    }

    @Test
    void a_colour_that_is_not_used_costs_nothing() {
        assertThat(Stylesheet.still(Look.USUAL, colour -> colour != Colour.WALL))
                .doesNotContain(".wall{fill")
                .contains(".mat{fill");
    }
}
