// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.supple.figure.Figure;
import app.supple.figure.FigureId;
import app.supple.figure.FigureName;
import app.supple.figure.Form;
import app.supple.server.content.file.ContentFiles;
import app.supple.server.content.problem.BadContent;
import app.supple.server.content.problem.Problem;
import app.supple.server.content.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFileTest {

    private static final FigureName CAT = FigureName.standard(new FigureId("cat-camel"));
    private static final String GOOD = packed("cat-camel");

    @Test
    void a_file_is_read_number_by_number() {
        var problems = new Problems();
        Figure cat = FigureFile.read(ContentFiles.packed(), CAT, problems).getFirst();

        problems.throwIfAny();
        assertThat(cat.caption().title()).isEqualTo("Cat-camel");
        assertThat(GOOD)
                .contains("pitch: " + cat.motion().start().trunk().pelvis().pitch() + " ");
        assertThat(GOOD)
                .contains("lumbar: ["
                        + cat.motion().end().trunk().spine().lumbar().flexion() + ",");
        assertThat(cat.motion().end().legs().left())
                .isNotEqualTo(cat.motion().start().legs().left());
    }

    @Test
    void what_the_end_leaves_out_stays_as_it_was() {
        var problems = new Problems();
        Figure cat = FigureFile.read(ContentFiles.packed(), CAT, problems).getFirst();

        problems.throwIfAny();
        assertThat(GOOD.split("right-arm:", -1)).hasSize(2);
        assertThat(cat.motion().end().arms()).isEqualTo(cat.motion().start().arms());
    }

    @Test
    void a_form_takes_over_what_it_does_not_give_itself() {
        var problems = new Problems();
        var form = new FigureName(new FigureId("hip-flexor-stretch"), Form.CHAIR);
        Figure chair = FigureFile.read(ContentFiles.packed(), form, problems).getFirst();
        Figure standing = FigureFile.read(
                        ContentFiles.packed(), FigureName.standard(new FigureId("hip-flexor-standing")), problems)
                .getFirst();

        problems.throwIfAny();
        assertThat(chair.caption().title()).isNotEqualTo(standing.caption().title());
        assertThat(chair.motion()).isEqualTo(standing.motion());
        assertThat(chair.staging()).isEqualTo(standing.staging());
    }

    /// Values that are well written and yet impossible, and what is said about each.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wrist: { at: [0.155, 0.018, 0.105] } | wrist: { at: [0.155, 0.018, 0.9] } | the right hand cannot reach its place
            knee-flexion: 8 | knee-flexion: -8          | this joint bends one way only
            point: right-knee | point: tail             | is none of
            muscle: low-back } | muscle: abdomen }      | abdomen right is not longer at the end
            part: right-hand, on: floor | part: right-paw, on: floor | is none of
            part: right-hand, on: floor | part: right-hand, on: ceiling | is none of
            towards the ceiling. | towards. And down. | needs 1 sentence
            title: Cat-camel | like: cat-cow | needs the name of a figure that is in order
            """)
    void what_is_impossible_is_named(String good, String broken, String message) {
        assertThat(problems(GOOD.replace(good.strip(), broken.strip())))
                .anySatisfy(problem -> assertThat(problem).contains("figures/cat-camel.yaml:", message.strip()));
    }

    @Test
    void every_problem_of_a_file_is_named_with_its_line() {
        String bad = GOOD.replace("title: Cat-camel", "tittle: Cat-camel")
                .replace("muscle: erectors, start", "muscle: erector, start")
                .replace("start: 1, end: 0", "start: 1.5, end: 0")
                .replaceFirst("pitch: -[0-9.]+", "pitch: steep")
                .replaceFirst("thorax: \\[[-0-9.]+, 0, 0\\]", "thorax: [-13.9, 0]");

        assertThat(problems(bad))
                .containsExactlyInAnyOrder(
                        "figures/cat-camel.yaml:2: 'title' is missing.",
                        "figures/cat-camel.yaml:3: Nothing is known about 'tittle'. Did you mean 'title'?",
                        "figures/cat-camel.yaml:10: 'muscle': 'erector' is none of abdomen, calves, erectors, glutes,"
                                + " hamstrings, hip-flexors, latissimus, low-back, neck, obliques, pectorals,"
                                + " quadriceps. Did you mean 'erectors'?",
                        "figures/cat-camel.yaml:11: 'start': needs a number from 0 to 1, not 1.5.",
                        "figures/cat-camel.yaml:25: 'pitch': needs a number, not 'steep'.",
                        "figures/cat-camel.yaml:27: 'thorax': needs 3 items, but has 2.");
    }

    @Test
    void a_part_of_the_body_that_is_painted_twice_or_never_is_named() {
        assertThat(problems(GOOD.replace("[left-arm, left-leg, pelvis,", "[left-arm, left-arm, pelvis,")))
                .containsExactly("figures/cat-camel.yaml:6: 'paint': needs every part of the body once, and 'strap'"
                        + " if there is one.");
    }

    @Test
    void a_knee_that_only_reaches_cannot_carry_the_body() {
        String reaching = GOOD.replaceFirst(
                "right-leg: .*", "right-leg: { ankle: { at: [0, 0, 0] }, knee: { toward: [1, 0, 0] }, foot: [0, 0] }");

        assertThat(problems(reaching))
                .anySatisfy(problem -> assertThat(problem).contains("'anchor': a knee carries the body"));
    }

    @Test
    void a_movement_that_ends_on_another_point_than_it_starts_is_named() {
        String other = GOOD.replaceFirst("\nend: #.*", "\nend:\n  anchor: { point: pelvis, at: [0, 0.3, 0] }");

        assertThat(problems(other)).singleElement().asString().contains("'end': rests on another point than 'start'");
    }

    @Test
    void a_figure_in_the_wrong_file_is_named() {
        assertThat(problems(GOOD.replace("id: cat-camel", "id: camel")))
                .containsExactly(
                        "figures/cat-camel.yaml:2: 'id': is 'camel', but the file is called 'cat-camel.yaml'.");
    }

    @Test
    void every_figure_file_is_listed() throws IOException {
        List<String> listed = Content.read(ContentFiles.packed()).figures().names().stream()
                .map(name -> name.file() + ".yaml")
                .toList();
        try (var files = Files.list(Path.of("../content/figures"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void a_form_has_a_file_of_its_own_that_says_so() {
        FigureName chair = new FigureName(CAT.id(), Form.CHAIR);
        Map<String, String> files = Map.of(
                "figures/cat-camel.yaml", GOOD,
                "figures/cat-camel.chair.yaml", GOOD.replaceFirst("\nid: .*", "$0\nform: chair"),
                "figures/cat-camel.harder.yaml", GOOD);
        var problems = new Problems();

        List<Figure> forms = FigureFile.readForms(path -> Optional.ofNullable(files.get(path)), CAT.id(), problems);

        assertThat(forms).extracting(Figure::name).startsWith(CAT).endsWith(chair);
        assertThat(catchThrowableOfType(BadContent.class, problems::throwIfAny).problems())
                .extracting(Problem::toString)
                .containsExactly("figures/cat-camel.harder.yaml:2: 'form' is missing.");
    }

    @Test
    void a_figure_that_is_asked_for_is_found_or_is_not_there_or_is_bad() {
        assertThat(FigureFile.find(ContentFiles.packed(), CAT)).isPresent();
        assertThat(FigureFile.find(_ -> Optional.empty(), CAT)).isEmpty();
        assertThatThrownBy(() -> FigureFile.find(_ -> Optional.of("id: cat-camel"), CAT))
                .isInstanceOf(BadContent.class);
    }

    private static List<String> problems(String text) {
        var problems = new Problems();
        var _ = FigureFile.read(_ -> Optional.of(text), CAT, problems);
        BadContent bad = catchThrowableOfType(BadContent.class, problems::throwIfAny);
        return bad.problems().stream().map(Problem::toString).toList();
    }

    private static String packed(String id) {
        return ContentFiles.packed().read("figures/" + id + ".yaml").orElseThrow();
    }
}
