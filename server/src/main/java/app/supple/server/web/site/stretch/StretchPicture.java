// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stretch;

import app.supple.figure.Form;
import app.supple.figure.Side;
import app.supple.library.Forms;
import app.supple.library.Stretch;
import app.supple.server.web.page.StretchView;
import app.supple.server.web.page.StretchView.Choice;
import app.supple.server.web.page.StretchView.Thumbnail;
import app.supple.server.words.Capitals;
import app.supple.server.words.Picture;
import app.supple.server.words.Pictures;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is to be seen of one stretch: the form and the side asked for, and what else there is to look at.
record StretchPicture(Pictures pictures, Stretch stretch, Shown shown) {

    StretchView.Picture view() {
        Picture drawn = drawn();
        StretchView.Form other = other(drawn.name().form());
        return new StretchView.Picture(
                new StretchView.Drawn(drawn.moving(), drawn.start(), drawn.end()),
                stretch.name() + side() + ". " + movement(other),
                other,
                new StretchView.Choices(sides(), forms()));
    }

    /// The other forms, each with a small picture if it is drawn.
    List<StretchView.Form> others() {
        return Stream.of(Form.values())
                .map(this::other)
                .filter(Objects::nonNull)
                .toList();
    }

    private Picture drawn() {
        return pictures.nearest(stretch, shown.form()).to(shown.side());
    }

    private String side() {
        return stretch.isTwoSided() ? ", " + words(shown.side()).toLowerCase(Locale.ROOT) : "";
    }

    private String movement(StretchView.@Nullable Form other) {
        return other == null
                ? stretch.teaching().start() + " Then: "
                        + stretch.teaching().cues().go()
                : other.name() + ". " + other.how();
    }

    private StretchView.@Nullable Form other(Form form) {
        Forms forms = stretch.forms();
        return switch (form) {
            case STANDARD -> null;
            case EASIER -> other(form, forms.easier());
            case HARDER -> other(form, forms.harder());
            case CHAIR -> other(form, forms.chair());
        };
    }

    private StretchView.Form other(Form form, Forms.Form said) {
        return new StretchView.Form(words(form) + ": " + Capitals.small(said.name()), said.how(), thumbnail(form));
    }

    private @Nullable Thumbnail thumbnail(Form form) {
        return pictures.of(stretch, form)
                .map(picture -> new Thumbnail(
                        picture.to(shown.side()).end(), shown.in(form).page(stretch) + "#picture"))
                .orElse(null);
    }

    /// Of the form that is seen, which is the usual one if the form asked for is not drawn.
    private List<Choice> sides() {
        Shown seen = shown.in(drawn().name().form());
        return stretch.isTwoSided()
                ? Stream.of(Side.LEFT, Side.RIGHT)
                        .map(side -> new Choice(words(side), seen.on(side).page(stretch), side == seen.side()))
                        .toList()
                : List.of();
    }

    private List<Choice> forms() {
        Form now = drawn().name().form();
        List<Choice> forms = Stream.of(Form.values())
                .filter(form -> pictures.of(stretch, form).isPresent())
                .map(form -> new Choice(words(form), shown.in(form).page(stretch), form == now))
                .toList();
        return forms.size() > 1 ? forms : List.of();
    }

    private static String words(Side side) {
        return switch (side) {
            case LEFT -> "Left side";
            case RIGHT -> "Right side";
        };
    }

    private static String words(Form form) {
        return switch (form) {
            case STANDARD -> "Usual";
            case EASIER -> "Easier";
            case HARDER -> "Harder";
            case CHAIR -> "Off the floor";
        };
    }
}
