// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

import app.supple.figure.FigureId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names a picture by what is to be seen on it: the same picture has the same name, here and in every other Supple.
///
/// @param value 32 small hexadecimal digits
public record PictureId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    /// No drawn figure has a name that begins like this: such a figure is a picture that a person gave, or none.
    private static final String OWN = "own-";

    private static final FigureId BLANK = new FigureId(OWN + "blank");

    public PictureId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("A picture id has 32 small hexadecimal digits, unlike " + value);
        }
    }

    /// Whether a text is the name of a picture; it may come from an address.
    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    /// What stands where a stretch has its figure: the picture, or a calm blank.
    public static FigureId figure(@Nullable PictureId picture) {
        return picture == null ? BLANK : new FigureId(OWN + picture.value);
    }

    /// Whether this is no drawing, but what stands in for one.
    public static boolean isOwn(FigureId figure) {
        return figure.name().startsWith(OWN);
    }

    /// The picture that stands for a figure; empty for the blank, and for what is drawn.
    public static Optional<PictureId> in(FigureId figure) {
        return isOwn(figure) && !figure.equals(BLANK)
                ? Optional.of(new PictureId(figure.name().substring(OWN.length())))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
