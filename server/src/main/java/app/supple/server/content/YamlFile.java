// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.library.Naming;
import app.supple.library.source.Confidence;
import app.supple.server.content.file.ContentFiles;
import app.supple.server.content.problem.Problems;
import app.supple.server.words.Spelling;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// One content file that is being read. Knows its name, so that each problem gets file and line.
public final class YamlFile {

    private static final Set<Tag> NO_WORDS = Set.of(Tag.INT, Tag.FLOAT, Tag.BOOL);

    private final String path;
    private final Problems problems;

    private YamlFile(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    /// What `read` makes of the map in a file; empty if the file is not there or is no YAML.
    public static <T> Optional<T> read(ContentFiles files, String path, Problems problems, Function<Fields, T> read) {
        var file = new YamlFile(path, problems);
        Optional<String> text = files.read(path);
        if (text.isEmpty()) {
            problems.add(path, 1, "This file is missing.");
        }
        return text.filter(file::isOfSize).flatMap(file::compose).map(node -> {
            var fields = new Fields(file, node);
            T value = read.apply(fields);
            fields.close();
            return value;
        });
    }

    /// The same file, but nothing that is noted now will be heard of.
    YamlFile unheard() {
        return new YamlFile(path, new Problems());
    }

    void note(Node node, String message) {
        problems.add(path, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1), message);
    }

    Optional<String> scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        note(node, "Here a single value is needed.");
        return Optional.empty();
    }

    /// Words, as against a number that YAML would take for one.
    Optional<String> text(Node node) {
        if (node instanceof ScalarNode scalar && NO_WORDS.contains(scalar.getTag())) {
            note(node, "Here words are needed. If '" + scalar.getValue() + "' is meant, put it in quotes.");
        }
        return scalar(node);
    }

    Optional<Integer> number(Node node, String key, Limits limits) {
        return scalar(node).map(text -> {
            boolean isNumber = node.getTag().equals(Tag.INT) && text.matches("\\d{1,9}");
            int number = isNumber ? Integer.parseInt(text) : -1;
            if (!limits.allow(number)) {
                note(node, "'" + key + "': needs a whole number from " + limits + ", not '" + text + "'.");
            }
            return number;
        });
    }

    <E extends Enum<E>> E word(Node node, String key, String text, Class<E> words) {
        for (E word : words.getEnumConstants()) {
            if (!isPersonal(word) && written(word).equals(text)) {
                return word;
            }
        }
        noteNone(node, key, text, words);
        return words.getEnumConstants()[0];
    }

    private void noteNone(Node node, String key, String text, Class<? extends Enum<?>> words) {
        List<String> known = Arrays.stream(words.getEnumConstants())
                .filter(word -> !isPersonal(word))
                .map(YamlFile::written)
                .sorted()
                .toList();
        note(
                node,
                "'" + key + "': '" + text + "' is none of " + String.join(", ", known) + "."
                        + Spelling.hint(text, known));
    }

    /// What a person says for themselves, nobody writes for all.
    private static boolean isPersonal(Enum<?> word) {
        return word == Confidence.GIVEN || word == Naming.Group.OWN;
    }

    private boolean isOfSize(String text) {
        boolean isOfSize = text.getBytes(StandardCharsets.UTF_8).length <= ContentFiles.LARGEST;
        if (!isOfSize) {
            problems.add(path, 1, "This file has more than " + ContentFiles.LARGEST + " bytes.");
        }
        return isOfSize;
    }

    private Optional<Node> compose(String text) {
        try {
            var node = new Compose(LoadSettings.builder().setLabel(path).build()).composeString(text);
            if (node.isEmpty()) {
                problems.add(path, 1, "This file is empty.");
            }
            return node;
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(path, line, "This is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            problems.add(path, 1, "This is no YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
