// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.figure.FigureName;
import app.supple.figure.Figures;
import app.supple.figure.Moment;
import app.supple.figure.Side;
import app.supple.figure.Wish;
import app.supple.figure.look.Build;
import app.supple.figure.look.Hair;
import app.supple.figure.look.Look;
import app.supple.figure.look.Skin;
import app.supple.server.content.file.ContentFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for the drawing of every figure on the shelf, in every form.
class FigureDrawingsTest {

    private static final int MOVING = 32 * 1024;
    private static final int MOVING_PACKED = 7 * 1024;
    private static final int STILL_PACKED = 4 * 1024;
    private static final Look OTHER = new Look(Skin.DARK, Hair.LONG, Build.BROAD);
    private static final Pattern FIRST_ID = Pattern.compile(" id=\"(f[0-9a-z]+)t\"");

    private static final Figures FIGURES = Content.read(ContentFiles.packed()).figures();

    static List<FigureName> names() {
        return FIGURES.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_moves_is_small(FigureName name) throws IOException {
        for (Look look : List.of(Look.USUAL, OTHER)) {
            byte[] moving = draw(name, new Wish(Moment.ALL, Side.LEFT, look));

            assertThat(moving.length).as("bytes").isLessThanOrEqualTo(MOVING);
            assertThat(packed(moving)).as("packed").isLessThanOrEqualTo(MOVING_PACKED);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_stands_still_is_smaller(FigureName name) throws IOException {
        for (Look look : List.of(Look.USUAL, OTHER)) {
            for (Moment moment : List.of(Moment.START, Moment.END)) {
                assertThat(packed(draw(name, new Wish(moment, Side.LEFT, look))))
                        .isLessThanOrEqualTo(STILL_PACKED);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_number_is_a_number_and_nothing_is_fetched(FigureName name) {
        String moving = new String(draw(name, Wish.plain(Moment.ALL)), UTF_8);

        assertThat(moving.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("NaN", "Infinity", "<script", " style=", "http");
    }

    @Test
    void no_two_drawings_share_their_ids() {
        List<String> marks = names().stream()
                .map(name -> new String(draw(name, Wish.plain(Moment.ALL)), UTF_8))
                .map(svg -> FIRST_ID.matcher(svg)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1))
                .toList();

        assertThat(marks).doesNotHaveDuplicates();
    }

    private static byte[] draw(FigureName name, Wish wish) {
        return FIGURES.draw(name, wish).orElseThrow().getBytes(UTF_8);
    }

    private static int packed(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.size();
    }
}
