// SPDX-License-Identifier: Apache-2.0
package app.supple.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.house.Doors.Room;
import app.supple.server.web.answer.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds what is written about the house against the house: a name in a document that names nothing is a fault.
///
/// What stands in backticks is taken at its word. [Named] says what it is taken for; plain prose is left to readers.
class DocumentsTest {

    private static final int README_LINES = 120;

    private static final Pattern FENCED = Pattern.compile("(?s)```.*?```");
    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern COMMAND = Pattern.compile("(?m)^(\\./[a-z]+.*?)(?: {2,}.*)?$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    static Stream<Path> documents() {
        return Stream.concat(
                Stream.of("README", "ARCHITECTURE", "STYLE", "CONTRIBUTING", "SECURITY", "CHANGELOG")
                        .map(name -> Sources.ROOT.resolve(name + ".md")),
                Sources.files(".md", "docs").stream());
    }

    static Stream<Path> decisions() {
        return Sources.files(".md", "docs/decisions").stream();
    }

    static Stream<Room> rooms() {
        return Doors.ROOMS.stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_name_in_backticks_names_something(Path document) {
        assertThat(found(QUOTED, FENCED.matcher(Sources.text(document)).replaceAll("")))
                .as(Sources.place(document))
                .allMatch(Named::isThere);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_command_to_type_can_be_typed(Path document) {
        String typed = FENCED.matcher(Sources.text(document))
                .results()
                .map(block -> block.group())
                .collect(Collectors.joining("\n"));
        assertThat(found(COMMAND, typed)).as(Sources.place(document)).allMatch(Named::isCommand);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_leads_to_a_file(Path document) {
        assertThat(found(LINK, Sources.text(document)))
                .as(Sources.place(document))
                .allMatch(link -> Files.exists(document.resolveSibling(link)));
    }

    @Test
    void the_readme_is_short() {
        assertThat(Sources.text(Sources.ROOT.resolve("README.md")).lines()).hasSizeLessThanOrEqualTo(README_LINES);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_says_why_what_and_what_then(Path decision) {
        assertThat(Sources.text(decision)).contains("## Context\n", "## Decision\n", "## Consequences\n");
    }

    @Test
    void every_kind_of_problem_is_explained() {
        String errors = Sources.text(Sources.ROOT.resolve("docs/errors.md"));
        assertThat(Problem.Kind.values())
                .allMatch(kind -> errors.contains("| `" + kind.type() + "` | " + kind.status() + " |"));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void every_room_stands_in_the_plan_with_its_question_and_its_doors(Room room) {
        assertThat(Sources.text(Sources.ROOT.resolve("ARCHITECTURE.md")).lines())
                .filteredOn(line -> line.startsWith("| `" + room.name() + "` | " + question(room) + " |"))
                .as("| `%s` | %s | … | %s |", room.name(), question(room), doors(room))
                .singleElement()
                .matches(line -> line.endsWith("| " + doors(room) + " |"));
    }

    private static String question(Room room) {
        String module = room.name().startsWith("server.") ? "server" : "core";
        Path file = Sources.ROOT.resolve(
                module + "/src/main/java/app/supple/" + room.name().replace('.', '/') + "/package-info.java");
        return Sources.text(file)
                .lines()
                .filter(line -> line.startsWith("/// "))
                .map(line -> line.substring("/// ".length()))
                .findFirst()
                .orElseThrow();
    }

    /// All rooms of the core together are called `core`.
    private static String doors(Room room) {
        List<String> core = Doors.ROOMS.stream()
                .map(Room::name)
                .filter(name -> !name.startsWith("server."))
                .toList();
        boolean all = room.open().containsAll(core);
        List<String> others = room.open().stream()
                .filter(name -> !all || !core.contains(name))
                .map(name -> "`" + name + "`")
                .toList();
        String doors = Stream.concat(all ? Stream.of("core") : Stream.of(), others.stream())
                .collect(Collectors.joining(", "));
        return doors.isEmpty() ? "nothing" : doors;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
