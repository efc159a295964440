// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.figure.look.Build;
import app.supple.figure.look.Hair;
import app.supple.figure.look.Look;
import app.supple.figure.look.Skin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/// What holds for every drawing: each figure, at each moment, for each side.
class DrawingTest {
    private static final int MOVING_LIMIT_BYTES = 32 * 1024;
    private static final int GZIPPED_MOVING_LIMIT_BYTES = 7 * 1024;
    private static final int GZIPPED_STILL_LIMIT_BYTES = 4 * 1024;
    private static final Look BROAD = new Look(Skin.DARK, Hair.LONG, Build.BROAD);

    private static final Figures FIGURES = Figures.of(SampleFigures.all());
    private static final FigureName HIP = FigureName.standard(new FigureId("hip-flexor-stretch"));

    static Stream<Arguments> drawings() {
        return FIGURES.names().stream()
                .flatMap(name -> Stream.of(Moment.values())
                        .flatMap(moment -> Stream.of(Side.values())
                                .map(side -> Arguments.of(name, new Wish(moment, side, Look.USUAL)))));
    }

    static Stream<Arguments> looks() {
        return Look.all().stream().map(look -> Arguments.of(HIP, new Wish(Moment.ALL, Side.RIGHT, look)));
    }

    @ParameterizedTest
    @MethodSource({"drawings", "looks"})
    void it_is_well_formed_and_every_reference_leads_somewhere(FigureName name, Wish wish) {
        Drawn drawn = Drawn.of(draw(name, wish));

        assertThat(drawn.root().getAttribute("viewBox")).isEqualTo("0 0 1200 900");
        List<String> ids = drawn.attributes("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(drawn.references()).isNotEmpty().allMatch(ids::contains);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void all_its_ids_begin_with_its_own_mark(FigureName name, Wish wish) {
        List<String> ids = Drawn.of(draw(name, wish)).attributes("id");
        String mark = ids.getFirst().substring(0, ids.getFirst().length() - 1);

        assertThat(mark).matches("f[0-9a-z]{1,4}");
        assertThat(ids).allMatch(id -> id.startsWith(mark));
    }

    @Test
    void no_two_drawings_have_the_same_mark() {
        List<String> marks = drawings()
                .map(Arguments::get)
                .map(both -> Drawn.of(draw((FigureName) both[0], (Wish) both[1])))
                .map(drawn -> drawn.attributes("id").getFirst())
                .toList();

        assertThat(marks).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void it_carries_no_script_and_no_inline_style_and_fetches_nothing(FigureName name, Wish wish) {
        String svg = draw(name, wish);
        Drawn drawn = Drawn.of(svg);

        assertThat(drawn.elements()).extracting(Element::getTagName).doesNotContain("script", "foreignObject", "image");
        assertThat(drawn.attributes("style")).isEmpty();
        assertThat(drawn.attributeNames()).noneMatch(attribute -> attribute.startsWith("on"));
        assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "javascript:", "data:", "//");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void it_stays_small(FigureName name, Wish wish) throws IOException {
        byte[] svg = draw(name, wish).getBytes(UTF_8);
        boolean moving = wish.moment() == Moment.ALL;

        assertThat(svg).hasSizeLessThanOrEqualTo(MOVING_LIMIT_BYTES);
        assertThat(gzipped(svg))
                .hasSizeLessThanOrEqualTo(moving ? GZIPPED_MOVING_LIMIT_BYTES : GZIPPED_STILL_LIMIT_BYTES);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void it_holds_nothing_that_is_not_a_number(FigureName name, Wish wish) {
        assertThat(draw(name, wish)).doesNotContain("NaN", "Infinity", "null", "E-");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void the_same_bytes_come_every_time_and_in_every_language(FigureName name, Wish wish) {
        String first = draw(name, wish);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Figures.of(SampleFigures.all()).draw(name, wish)).contains(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void the_left_side_is_the_mirror_image_with_the_light_left_where_it_was(FigureName name, Wish wish) {
        String right = unmarked(draw(name, new Wish(wish.moment(), Side.RIGHT, wish.look())));
        String left = unmarked(draw(name, new Wish(wish.moment(), Side.LEFT, wish.look())));

        assertThat(right).doesNotContain("scale(-1 1)");
        assertThat(left.replace("<g transform=\"translate(1200 0) scale(-1 1)\">", "")
                        .replaceFirst("</g></svg>$", "</svg>")
                        .replace("x=\"5\" y=\"-9\"", "x=\"-5\" y=\"-9\"")
                        .replace("translate(-9 16)", "translate(9 16)"))
                .isEqualTo(right);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void it_is_whole_where_a_policy_forbids_its_style_block(FigureName name, Wish wish) {
        List<Element> painted = Drawn.of(draw(name, wish)).elements().stream()
                .filter(element -> List.of("use", "rect", "ellipse", "path").contains(element.getTagName()))
                .filter(element -> element.hasAttribute("class"))
                .toList();

        assertThat(painted).isNotEmpty().allMatch(DrawingTest::isPaintedOrHidden);
    }

    private static boolean isPaintedOrHidden(Element element) {
        return element.getAttribute("fill").startsWith("#")
                || element.getAttribute("stroke").startsWith("#")
                || element.getAttribute("display").equals("none");
    }

    @Test
    void start_and_end_differ() {
        assertThat(draw(HIP, Wish.plain(Moment.START))).isNotEqualTo(draw(HIP, Wish.plain(Moment.END)));
    }

    @Test
    void the_end_shows_where_the_body_came_from_and_which_way_it_went() {
        assertThat(draw(HIP, Wish.plain(Moment.END))).contains("feMorphology", "class=\"arrow\"");
        assertThat(draw(HIP, Wish.plain(Moment.START))).doesNotContain("feMorphology", "class=\"arrow\"");
    }

    @Test
    void another_look_is_another_person_in_the_same_pose() {
        String usual = draw(HIP, Wish.plain(Moment.END));
        String other = draw(HIP, new Wish(Moment.END, Side.RIGHT, BROAD));

        assertThat(other)
                .contains(Skin.DARK.light().lit())
                .doesNotContain(Skin.PEACH.light().lit());
        assertThat(points(other, "footR")).isEqualTo(points(usual, "footR"));
        assertThat(points(other, "shirt")).isNotEqualTo(points(usual, "shirt"));
    }

    private static String points(String svg, String part) {
        var found = Pattern.compile(part + "\" d=\"([^\"]+)").matcher(svg);
        return found.find() ? found.group(1) : "";
    }

    /// Without the marks that its ids begin with.
    private static String unmarked(String svg) {
        String first = Drawn.of(svg).attributes("id").getFirst();
        return svg.replace(first.substring(0, first.length() - 1), "");
    }

    private static String draw(FigureName name, Wish wish) {
        return FIGURES.draw(name, wish).orElseThrow();
    }

    private static byte[] gzipped(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    /// The looks are as different as their names say.
    @Test
    void every_look_is_drawn_in_its_own_way() {
        List<String> drawn = new ArrayList<>();
        Look.all().forEach(look -> drawn.add(draw(HIP, new Wish(Moment.END, Side.RIGHT, look))));

        assertThat(drawn).hasSize(48).doesNotHaveDuplicates();
    }
}
