// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import app.supple.figure.FigureId;
import app.supple.figure.FigureName;
import app.supple.figure.Figures;
import app.supple.figure.Form;
import app.supple.figure.Side;
import app.supple.figure.look.Look;
import app.supple.library.Stretch;
import app.supple.person.Person;
import java.util.Optional;

/// Which drawings there are of a stretch, and how one person gets to see them.
public record Pictures(Figures figures, Look look) {

    /// As nobody in particular sees them.
    public static Pictures of(Figures figures) {
        return new Pictures(figures, Look.USUAL);
    }

    /// In the look that this person chose. A look that is no longer drawn is the usual one.
    public Pictures seenBy(Person person) {
        return in(Look.of(person.look().text()).orElse(Look.USUAL));
    }

    public Pictures in(Look newLook) {
        return new Pictures(figures, newLook);
    }

    /// The usual form of a figure, done to the right.
    public Picture of(FigureId figure) {
        return new Picture(FigureName.standard(figure), Side.RIGHT, look);
    }

    /// The usual form of a stretch, done to the right.
    public Picture of(Stretch stretch) {
        return of(stretch.naming().figure());
    }

    /// A form of a stretch, done to the right; nothing if that form is not drawn.
    public Optional<Picture> of(Stretch stretch, Form form) {
        var name = new FigureName(stretch.naming().figure(), form);
        return figures.figure(name).map(_ -> new Picture(name, Side.RIGHT, look));
    }

    /// That form if it is drawn, else the usual one.
    public Picture nearest(Stretch stretch, Form form) {
        return of(stretch, form).orElseGet(() -> of(stretch));
    }
}
