// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import static java.util.stream.Collectors.joining;

import app.supple.figure.FigureName;
import app.supple.figure.Form;
import app.supple.figure.Moment;
import app.supple.figure.Side;
import app.supple.figure.look.Look;
import app.supple.own.PictureId;
import java.util.Locale;
import java.util.stream.Stream;

/// Where a drawing is found, or the picture that a person gave. What is usual is left out, so that one drawing has one
/// address.
public record Picture(FigureName name, Side side, Look look) {

    public Picture to(Side newSide) {
        return new Picture(name, newSide, look);
    }

    /// The address of the drawing that moves.
    public String moving() {
        return address(Moment.ALL);
    }

    public String start() {
        return address(Moment.START);
    }

    /// The pose that is held.
    public String end() {
        return address(Moment.END);
    }

    private String address(Moment moment) {
        return PictureId.isOwn(name.id()) ? given() : drawn(moment);
    }

    /// What a person gave stands still, and has one side.
    private String given() {
        return PictureId.in(name.id())
                .map(picture -> "/mine/pictures/" + picture + ".png")
                .orElse("/assets/own.svg");
    }

    private String drawn(Moment moment) {
        String wishes = Stream.of(
                        wish("form", name.form(), Form.STANDARD),
                        wish("side", side, Side.RIGHT),
                        wish("still", moment, Moment.ALL),
                        look.equals(Look.USUAL) ? "" : "look=" + look.text())
                .filter(wish -> !wish.isEmpty())
                .collect(joining("&"));
        String file = "/figures/" + name.id().name() + ".svg";
        return wishes.isEmpty() ? file : file + "?" + wishes;
    }

    private static <E extends Enum<E>> String wish(String key, E wanted, E usual) {
        return wanted == usual ? "" : key + "=" + wanted.name().toLowerCase(Locale.ROOT);
    }
}
