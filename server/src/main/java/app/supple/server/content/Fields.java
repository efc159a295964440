// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.server.words.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// The keys of one map in a content file. Whatever is wrong is noted, and reading goes on with a harmless
/// stand-in, so that all problems come out at once. [#close] notes the keys that nobody asked for.
public final class Fields {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,5}(\\.\\d{1,6})?");

    private final YamlFile file;
    private final Node place;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> taken = new LinkedHashSet<>();

    Fields(YamlFile file, Node node) {
        this.place = node;
        if (node instanceof MappingNode map) {
            this.file = file;
            map.getValue().forEach(this::put);
        } else {
            file.note(node, "Here a map of keys and values is needed.");
            this.file = file.unheard();
        }
    }

    /// The same map, with every key of `other` that it does not give itself. What is wrong with such a key is noted at
    /// this map: `other` is read, and its problems are noted, by itself.
    Fields over(Fields other, String... except) {
        other.nodes.forEach((key, node) -> {
            if (!List.of(except).contains(key) && nodes.putIfAbsent(key, node) == null) {
                taken.add(key);
            }
        });
        return this;
    }

    /// Whether a key is there. Whoever asks knows the key.
    public boolean has(String key) {
        asked.add(key);
        return nodes.containsKey(key);
    }

    /// Notes a problem with the value of a key, or with the whole map if the key is not there.
    public void note(String key, String message) {
        file.note(at(key), "'" + key + "': " + message);
    }

    /// A short text within a number of characters.
    public String text(String key, Limits characters) {
        return required(key).flatMap(node -> text(node, key, characters)).orElse("");
    }

    /// A text that may be left out; empty then.
    public String optionalText(String key, Limits characters) {
        return has(key) ? text(key, characters) : "";
    }

    /// A name of small letters, digits and hyphens.
    public String name(String key) {
        String name = scalar(key).orElse("missing");
        if (!NAME.matcher(name).matches()) {
            note(key, "needs small letters, digits and hyphens, not '" + name + "'.");
            return "missing";
        }
        return name;
    }

    /// A name that must be one of the known ones.
    public String nameOf(String key, Set<String> known) {
        String name = scalar(key).orElse("missing");
        if (known.equals(Known.ANY) || known.contains(name)) {
            return name;
        }
        if (has(key)) {
            note(key, "there is no '" + name + "'." + Spelling.hint(name, known));
        }
        return "missing";
    }

    /// Prose of so many sentences, none of them too long.
    public String prose(String key, Limits sentences) {
        Optional<String> text = required(key).flatMap(file::text);
        text.ifPresent(prose -> checkProse(at(key), key, prose, sentences));
        return text.orElse("");
    }

    /// A few words for the ear.
    String cue(String key, Limits words) {
        Optional<String> text = required(key).flatMap(file::text);
        text.map(Prose::words)
                .filter(count -> !words.allow(count))
                .ifPresent(count -> note(key, "needs " + words + " words, but has " + count + "."));
        return text.orElse("");
    }

    int number(String key, Limits limits) {
        return required(key)
                .flatMap(node -> file.number(node, key, limits))
                .filter(limits::allow)
                .orElse(limits.least());
    }

    /// A number that may have a sign and a fraction.
    double decimal(String key) {
        return scalar(key).map(text -> decimal(at(key), key, text)).orElse(0.0);
    }

    /// A number that may be left out.
    double optional(String key, double otherwise) {
        return has(key) ? decimal(key) : otherwise;
    }

    /// A value as it is written; empty if there is none.
    String word(String key) {
        return scalar(key).orElse("");
    }

    /// So many numbers in a list; zeros if there are more or fewer.
    List<Double> decimals(String key, int count) {
        List<Double> numbers = items(key, Limits.between(count, count)).stream()
                .map(node -> decimal(node, key, file.scalar(node).orElse("")))
                .toList();
        return numbers.size() == count ? numbers : Collections.nCopies(count, 0.0);
    }

    /// One of the words of an enum, in small letters with hyphens.
    public <E extends Enum<E>> E word(String key, Class<E> words) {
        return scalar(key).map(text -> file.word(at(key), key, text, words)).orElse(words.getEnumConstants()[0]);
    }

    <E extends Enum<E>> List<E> words(String key, Class<E> words) {
        return items(key, Limits.between(0, words.getEnumConstants().length)).stream()
                .map(node -> file.word(node, key, file.scalar(node).orElse(""), words))
                .toList();
    }

    /// A list of short texts, each within a number of characters.
    List<String> texts(String key, Limits items, Limits characters) {
        return items(key, items).stream()
                .flatMap(node -> text(node, key, characters).stream())
                .toList();
    }

    /// A list of prose items, each of so many sentences.
    List<String> proses(String key, Limits items, Limits sentences) {
        List<String> proses = new ArrayList<>();
        for (Node node : items(key, items)) {
            file.text(node).ifPresent(text -> {
                checkProse(node, key, text, sentences);
                proses.add(text);
            });
        }
        return proses;
    }

    /// What `read` makes of the map below a key. If there is none, that is one problem, not one for each key in it.
    <T> T map(String key, Function<Fields, T> read) {
        return read(
                required(key).map(node -> new Fields(file, node)).orElseGet(() -> new Fields(file.unheard(), place)),
                read);
    }

    /// Likewise, where the map leaves to the map below `base` what it does not give itself.
    <T> T mapOver(String base, String key, Function<Fields, T> read) {
        Node node = nodes.getOrDefault(base, place);
        return map(key, map -> read.apply(map.over(new Fields(file.unheard(), node))));
    }

    /// What `read` makes of each map in the list below a key.
    public <T> List<T> maps(String key, Limits items, Function<Fields, T> read) {
        return items(key, items).stream()
                .map(node -> read(new Fields(file, node), read))
                .toList();
    }

    /// All keys in order, for maps whose keys are names. A key that is no name is noted and left out.
    List<String> names() {
        keys.forEach((key, node) -> {
            if (!NAME.matcher(key).matches()) {
                asked.add(key);
                file.note(node, "A name needs small letters, digits and hyphens, not '" + key + "'.");
            }
        });
        return nodes.keySet().stream()
                .filter(key -> NAME.matcher(key).matches())
                .toList();
    }

    /// Notes every key that was never asked for, with a guess at what was meant.
    void close() {
        keys.forEach((key, node) -> {
            if (!asked.contains(key)) {
                file.note(node, "Nothing is known about '" + key + "'." + Spelling.hint(key, asked));
            }
        });
    }

    private static <T> T read(Fields fields, Function<Fields, T> read) {
        T value = read.apply(fields);
        fields.close();
        return value;
    }

    private void put(NodeTuple tuple) {
        String key = file.scalar(tuple.getKeyNode()).orElse("");
        if (nodes.putIfAbsent(key, tuple.getValueNode()) != null) {
            file.note(tuple.getKeyNode(), "'" + key + "' stands here twice.");
        }
        keys.putIfAbsent(key, tuple.getKeyNode());
    }

    /// The value of a key, or the whole map if the key is not there.
    private Node at(String key) {
        return taken.contains(key) ? place : nodes.getOrDefault(key, place);
    }

    private Optional<Node> required(String key) {
        if (!has(key)) {
            file.note(place, "'" + key + "' is missing.");
        }
        return Optional.ofNullable(nodes.get(key));
    }

    private double decimal(Node node, String key, String text) {
        if (!DECIMAL.matcher(text).matches()) {
            file.note(node, "'" + key + "': needs a number, not '" + text + "'.");
            return 0;
        }
        return Double.parseDouble(text);
    }

    private Optional<String> text(Node node, String key, Limits characters) {
        Optional<String> text = file.text(node);
        text.map(String::length)
                .filter(length -> !characters.allow(length))
                .ifPresent(length ->
                        file.note(node, "'" + key + "': needs " + characters + " characters, but has " + length + "."));
        return text;
    }

    private Optional<String> scalar(String key) {
        return required(key).flatMap(file::scalar);
    }

    private List<Node> items(String key, Limits limits) {
        Node node = required(key).orElse(null);
        if (!(node instanceof SequenceNode list)) {
            noteNoList(key, node);
            return List.of();
        }
        if (!limits.allow(list.getValue().size())) {
            note(key, "needs " + limits + " items, but has " + list.getValue().size() + ".");
        }
        return list.getValue();
    }

    private void noteNoList(String key, @Nullable Node node) {
        if (node != null) {
            note(key, "needs a list.");
        }
    }

    private void checkProse(Node node, String key, String text, Limits limits) {
        List<String> sentences = Prose.sentences(text);
        if (!limits.allow(sentences.size())) {
            file.note(node, "'" + key + "': needs " + limits + " sentences, but has " + sentences.size() + ".");
        }
        if (!text.isEmpty() && !Prose.ends(text)) {
            file.note(node, "'" + key + "': needs a full stop at its end.");
        }
        String tooLong = sentences.stream()
                .filter(sentence -> Prose.words(sentence) > Prose.LONGEST_SENTENCE)
                .collect(Collectors.joining(" / "));
        if (!tooLong.isEmpty()) {
            file.note(node, "'" + key + "': a sentence has more than 20 words: " + tooLong);
        }
    }
}
