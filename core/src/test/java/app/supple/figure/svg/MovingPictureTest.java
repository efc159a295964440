// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.supple.figure.Drawn;
import app.supple.figure.Figure;
import app.supple.figure.SampleFigures;
import app.supple.figure.look.Look;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class MovingPictureTest {
    private static final Manner PLAIN = new Manner(Look.USUAL, false, "x");

    /// In px between two kept phases: more would be a limb that flies, or an edge that turned inside out.
    private static final double FARTHEST_STEP = 400;

    static Stream<Subject> subjects() {
        return SampleFigures.all().stream().map(MovingPictureTest::subject);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void values_times_and_splines_agree(Subject subject) {
        List<Element> animations = drawn(subject).elements("animate");

        assertThat(animations).hasSizeGreaterThan(8).allSatisfy(animation -> {
            int values = list(animation, "values").size();
            assertThat(list(animation, "keyTimes"))
                    .hasSize(values)
                    .startsWith("0")
                    .endsWith("1");
            assertThat(list(animation, "keySplines")).hasSize(values - 1).allMatch(MovingPictureTest::isSpline);
            assertThat(numbers(list(animation, "keyTimes"))).isSorted();
        });
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void all_values_of_an_edge_have_the_same_commands_and_as_many_numbers(Subject subject) {
        assertThat(edges(subject)).isNotEmpty().allSatisfy(animation -> {
            List<String> values = list(animation, "values");
            assertThat(values.stream().map(MovingPictureTest::commands).distinct())
                    .hasSize(1);
            assertThat(values.stream().map(value -> coordinates(value).size()).distinct())
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void every_round_ends_as_it_began_and_takes_nine_seconds(Subject subject) {
        assertThat(drawn(subject).elements("animate")).allSatisfy(animation -> {
            List<String> values = list(animation, "values");
            assertThat(values.getLast()).isEqualTo(values.getFirst());
            assertThat(animation.getAttribute("dur")).isEqualTo("9s");
            assertThat(animation.getAttribute("repeatCount")).isEqualTo("indefinite");
        });
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void what_does_not_move_is_written_without_a_movement(Subject subject) {
        assertThat(edges(subject))
                .allSatisfy(animation -> assertThat(
                                list(animation, "values").stream().distinct())
                        .hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void what_moves_stands_there_a_second_time_at_its_end(Subject subject) {
        Drawn drawn = drawn(subject);
        List<Element> moving = edges(drawn).stream()
                .map(animation -> (Element) animation.getParentNode())
                .filter(path ->
                        path.hasAttribute("id") && !path.getAttribute("id").startsWith("xg"))
                .toList();

        assertThat(moving).isNotEmpty().allSatisfy(path -> {
            assertThat(path.hasAttribute("d")).isFalse();
            String still = "xs" + path.getAttribute("id").substring(1);
            assertThat(drawn.elements("path"))
                    .filteredOn(other -> other.getAttribute("id").equals(still))
                    .singleElement()
                    .satisfies(other -> assertThat(list(
                                    (Element)
                                            path.getElementsByTagName("animate").item(0),
                                    "values"))
                            .contains(other.getAttribute("d")));
        });
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void it_holds_a_group_that_moves_and_one_that_does_not(Subject subject) {
        Drawn drawn = drawn(subject);
        List<Element> groups = drawn.elements("g");

        assertThat(groups)
                .filteredOn(group -> group.getAttribute("class").equals("mv"))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.getAttribute("display")).isEqualTo("none");
                    assertThat(group.getAttribute("data-off")).isEqualTo("0");
                    assertThat(group.getAttribute("data-there")).isEqualTo("3");
                });
        assertThat(groups)
                .filteredOn(group -> group.getAttribute("class").equals("st"))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.hasAttribute("display")).isFalse();
                    assertThat(group.getElementsByTagName("animate").getLength())
                            .isZero();
                });
        assertThat(drawn.elements("style").getFirst().getTextContent())
                .contains(
                        "(prefers-reduced-motion:no-preference) and (forced-colors:none){.mv{display:inline}.st{display:none}}");
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void no_edge_jumps_or_turns_inside_out(Subject subject) {
        assertThat(edges(subject)).allSatisfy(animation -> {
            List<String> values = list(animation, "values");
            for (int i = 1; i < values.size(); i++) {
                List<Double> before = firstPoint(values.get(i - 1));
                List<Double> after = firstPoint(values.get(i));
                assertThat(Math.hypot(after.get(0) - before.get(0), after.get(1) - before.get(1)))
                        .isLessThan(FARTHEST_STEP);
            }
        });
    }

    @Test
    void a_glow_comes_with_the_stretch_and_goes_with_it() {
        List<Element> fades = drawn(subject(SampleFigures.all().get(1))).elements("animate").stream()
                .filter(animation -> animation.getAttribute("attributeName").equals("opacity"))
                .toList();

        assertThat(fades).isNotEmpty().allSatisfy(fade -> {
            assertThat(list(fade, "values")).containsExactly("0", "1", "1", "0");
            assertThat(numbers(list(fade, "keyTimes")).get(1)).isCloseTo(3.0 / 9, within(.001));
        });
    }

    private static boolean isSpline(String spline) {
        List<Double> numbers = numbers(Arrays.asList(spline.split(" ", -1)));
        return numbers.size() == 4 && numbers.stream().allMatch(number -> number >= 0 && number <= 1);
    }

    private static List<Element> edges(Subject subject) {
        return edges(drawn(subject));
    }

    private static List<Element> edges(Drawn drawn) {
        return drawn.elements("animate").stream()
                .filter(animation -> animation.getAttribute("attributeName").equals("d"))
                .toList();
    }

    private static List<String> list(Element element, String attribute) {
        return Arrays.asList(element.getAttribute(attribute).split(";", -1));
    }

    private static List<Double> numbers(List<String> words) {
        return words.stream().map(Double::valueOf).toList();
    }

    private static String commands(String d) {
        return d.replaceAll("[^A-Za-z]", "");
    }

    private static List<Double> coordinates(String d) {
        return numbers(
                Arrays.stream(d.replaceAll("[A-Za-z]", " ").replace("-", " -").split(" +", -1))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private static List<Double> firstPoint(String d) {
        return coordinates(d).subList(0, 2);
    }

    private static Drawn drawn(Subject subject) {
        return Drawn.of(MovingPicture.of(subject, PLAIN));
    }

    private static Subject subject(Figure figure) {
        return new Subject(figure.caption(), figure.motion(), figure.staging());
    }
}
