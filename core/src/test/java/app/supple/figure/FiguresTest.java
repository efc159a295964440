// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class FiguresTest {
    private static final int RAW_LIMIT_BYTES = 12_000;
    private static final int GZIP_LIMIT_BYTES = 4_500;

    private static final Figures FIGURES = Figures.of(SampleFigures.all());

    static Stream<Arguments> stills() {
        return FIGURES.ids().stream()
                .flatMap(id -> Stream.of(Side.values())
                        .flatMap(side -> Stream.of(Moment.values()).map(at -> Arguments.of(id, side, at))));
    }

    @Test
    void ids_come_in_alphabetical_order() {
        assertThat(FIGURES.ids())
                .extracting(FigureId::name)
                .containsExactly(
                        "cat-camel",
                        "childs-pose",
                        "hamstring-stretch",
                        "hip-flexor-stretch",
                        "pelvic-tilt",
                        "trunk-rotation");
    }

    @Test
    void a_figure_is_fetched_when_it_is_first_looked_at_and_only_then() {
        List<FigureName> asked = new ArrayList<>();
        Figure any = SampleFigures.all().getFirst();
        Figures figures = Figures.on(List.of(any.name().id()), name -> {
            asked.add(name);
            return Optional.of(any);
        });
        assertThat(asked).isEmpty();

        figures.still(any.name(), Side.LEFT, Moment.START);
        figures.still(any.name(), Side.RIGHT, Moment.END);

        assertThat(asked).containsExactly(any.name());
    }

    @Test
    void an_unknown_figure_is_nothing() {
        assertThat(FIGURES.still(FigureName.standard(new FigureId("handstand")), Side.RIGHT, Moment.END))
                .isEmpty();
    }

    @Test
    void two_figures_of_one_name_are_refused() {
        List<Figure> twice = List.of(KneelingFigures.catCamel(), KneelingFigures.catCamel());

        assertThatThrownBy(() -> Figures.of(twice)).hasMessage("There are two figures named cat-camel.");
    }

    @Test
    void forms_are_found_by_their_names() {
        Figure cat = KneelingFigures.catCamel();
        FigureName chair = new FigureName(cat.name().id(), Form.CHAIR);
        Figures both = Figures.of(List.of(cat, new Figure(chair, cat.title(), cat.motion(), cat.staging())));

        assertThat(both.forms(cat.name().id())).containsExactly(Form.STANDARD, Form.CHAIR);
        assertThat(both.names()).extracting(FigureName::file).containsExactly("cat-camel", "cat-camel.chair");
        assertThat(both.still(new FigureName(cat.name().id(), Form.HARDER), Side.RIGHT, Moment.END))
                .isEmpty();
        assertThat(Form.of("harder")).contains(Form.HARDER);
        assertThat(Form.of("hard")).isEmpty();
    }

    @Test
    void a_figure_is_read_once_and_only_when_it_is_asked_for() {
        Figure cat = KneelingFigures.catCamel();
        List<FigureName> asked = new ArrayList<>();
        Figures lazy = Figures.on(List.of(cat.name().id()), name -> {
            asked.add(name);
            return Optional.of(cat);
        });
        assertThat(asked).isEmpty();

        lazy.still(cat.name(), Side.RIGHT, Moment.END);
        lazy.still(cat.name(), Side.LEFT, Moment.START);

        assertThat(asked).containsExactly(cat.name());
        assertThat(lazy.still(FigureName.standard(new FigureId("handstand")), Side.RIGHT, Moment.END))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Cat", "a/b", "..", "cat_camel", "a234567890123456789012345678901234567890x"})
    void a_name_that_does_not_fit_an_address_is_refused(String name) {
        assertThatThrownBy(() -> new FigureId(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("stills")
    void a_still_is_a_well_formed_document_whose_references_all_lead_somewhere(FigureId id, Side side, Moment at)
            throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(still(id, side, at))));

        assertThat(document.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 1200 900");
        List<String> ids = attributes(document, "*", "id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(attributes(document, "use", "href")).isNotEmpty().allMatch(href -> ids.contains(href.substring(1)));
    }

    @ParameterizedTest
    @MethodSource("stills")
    void a_still_stays_small(FigureId id, Side side, Moment at) throws IOException {
        byte[] still = bytes(still(id, side, at));

        assertThat(still).hasSizeLessThanOrEqualTo(RAW_LIMIT_BYTES);
        assertThat(gzipped(still)).hasSizeLessThanOrEqualTo(GZIP_LIMIT_BYTES);
    }

    @ParameterizedTest
    @MethodSource("stills")
    void a_still_holds_nothing_that_is_not_a_number(FigureId id, Side side, Moment at) {
        assertThat(still(id, side, at)).doesNotContain("NaN", "Infinity", "null", "http://www.w3.org/1999/xlink");
    }

    @Test
    void the_same_bytes_come_every_time_and_in_every_language() {
        Locale before = Locale.getDefault();
        String first = still(new FigureId("trunk-rotation"), Side.LEFT, Moment.START);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            String again = Figures.of(SampleFigures.all())
                    .still(FigureName.standard(new FigureId("trunk-rotation")), Side.LEFT, Moment.START)
                    .orElseThrow();
            assertThat(again).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_left_side_is_the_mirror_image_with_the_light_left_where_it_was() {
        FigureId id = new FigureId("hip-flexor-stretch");
        String right = still(id, Side.RIGHT, Moment.END);
        String left = still(id, Side.LEFT, Moment.END);

        assertThat(right).doesNotContain("scale(-1 1)").contains("x=\"-5\" y=\"-9\"");
        assertThat(left.replace("<g transform=\"translate(1200 0) scale(-1 1)\">", "")
                        .replace("</g></svg>", "</svg>")
                        .replace("x=\"5\" y=\"-9\"", "x=\"-5\" y=\"-9\""))
                .isEqualTo(right);
    }

    @Test
    void a_still_is_whole_where_a_policy_forbids_its_style_block() {
        String still = still(new FigureId("hamstring-stretch"), Side.RIGHT, Moment.END);

        assertThat(still.replaceAll("<style>.*</style>", "").split("(?=<(use|rect|ellipse|path class))", -1))
                .filteredOn(element -> element.contains(" class="))
                .isNotEmpty()
                .allMatch(element -> element.contains("fill=\"#") || element.contains("stroke=\"#"));
    }

    @Test
    void start_and_end_differ() {
        FigureId id = new FigureId("pelvic-tilt");

        assertThat(still(id, Side.RIGHT, Moment.START)).isNotEqualTo(still(id, Side.RIGHT, Moment.END));
    }

    @Test
    void a_title_is_escaped() {
        Figure plain = KneelingFigures.catCamel();
        Figure odd = new Figure(plain.name(), "Cat & <camel>", plain.motion(), plain.staging());

        assertThat(Figures.of(List.of(odd))
                        .still(odd.name(), Side.RIGHT, Moment.END)
                        .orElseThrow())
                .contains(">Cat &amp; &lt;camel&gt;</title>");
    }

    private static String still(FigureId id, Side side, Moment at) {
        return FIGURES.still(FigureName.standard(id), side, at).orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] gzipped(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private static List<String> attributes(Document document, String tag, String attribute) {
        NodeList elements = document.getElementsByTagName(tag);
        return Stream.iterate(0, i -> i < elements.getLength(), i -> i + 1)
                .map(i -> ((org.w3c.dom.Element) elements.item(i)).getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
