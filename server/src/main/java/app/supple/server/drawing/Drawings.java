// SPDX-License-Identifier: Apache-2.0
package app.supple.server.drawing;

import static java.util.stream.Collectors.joining;

import app.supple.figure.FigureId;
import app.supple.figure.FigureName;
import app.supple.figure.Figures;
import app.supple.figure.Form;
import app.supple.figure.Moment;
import app.supple.figure.Side;
import app.supple.figure.Wish;
import app.supple.figure.look.Look;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Hands the drawings of the room `figure` to whoever asks in words: an address, or the command line.
///
/// The latest ones are kept; drawing takes longer than sending.
public final class Drawings {

    private static final Set<String> KNOWN = Set.of("form", "side", "still", "look");

    private final Figures figures;
    private final Kept<Asked, String> kept = new Kept<>(60);

    public Drawings(Figures figures) {
        this.figures = figures;
    }

    private record Asked(FigureName name, Wish wish) {}

    /// A drawing as an SVG document. The wishes are `form`, `side`, `still` and `look`; each may be left out.
    ///
    /// @throws IllegalArgumentException with a sentence that says what there is instead
    public String draw(String id, Map<String, String> wishes) {
        var unknown = wishes.keySet().stream()
                .filter(key -> !KNOWN.contains(key))
                .sorted()
                .findFirst();
        if (unknown.isPresent()) {
            throw new IllegalArgumentException(
                    "Nothing is known about '" + unknown.get() + "'. A figure has form, side, still and look.");
        }
        FigureId figure = figures.find(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no figure '" + id + "'. There are "
                        + figures.ids().stream().map(FigureId::name).collect(joining(", ")) + "."));
        Wish wish = new Wish(moment(wishes), word(wishes, "side", Side.RIGHT), look(wishes));
        var name = new FigureName(figure, word(wishes, "form", Form.STANDARD));
        return kept.get(new Asked(name, wish), this::drawn);
    }

    private String drawn(Asked asked) {
        return figures.draw(asked.name, asked.wish)
                .orElseThrow(() -> new IllegalArgumentException("This figure is not drawn in that form. It has "
                        + figures.forms(asked.name.id()).stream()
                                .map(Form::word)
                                .collect(joining(", ")) + "."));
    }

    /// Without a word about stillness it moves.
    private static Moment moment(Map<String, String> wishes) {
        return Optional.ofNullable(wishes.get("still"))
                .map(word -> oneOf("still", word, List.of(Moment.START, Moment.END)))
                .orElse(Moment.ALL);
    }

    private static Look look(Map<String, String> wishes) {
        String text = wishes.getOrDefault("look", Look.USUAL.text());
        return Look.of(text)
                .orElseThrow(() -> new IllegalArgumentException("There is no look '" + text
                        + "'. It is skin, hair and build, such as " + Look.USUAL.text() + "."));
    }

    private static <E extends Enum<E>> E word(Map<String, String> wishes, String key, E usual) {
        String word = wishes.get(key);
        return word == null
                ? usual
                : oneOf(key, word, List.of(usual.getDeclaringClass().getEnumConstants()));
    }

    private static <E extends Enum<E>> E oneOf(String key, String word, List<E> allowed) {
        return allowed.stream()
                .filter(one -> spelt(one).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + key + "' may be "
                        + allowed.stream().map(Drawings::spelt).collect(joining(" or ")) + ", not '" + word + "'."));
    }

    private static String spelt(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
