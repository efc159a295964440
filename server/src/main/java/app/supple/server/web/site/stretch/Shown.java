// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stretch;

import app.supple.figure.Form;
import app.supple.figure.Side;
import app.supple.library.Stretch;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.stream.Stream;

/// Which side and which form of a stretch somebody looks at. An address that asks for neither shows the usual form, to
/// the right; so does one that asks for what there is not.
record Shown(Side side, Form form) {

    static Shown askedFor(ServerRequest request) {
        Side side = request.query()
                .first("side")
                .filter("left"::equals)
                .map(_ -> Side.LEFT)
                .orElse(Side.RIGHT);
        Form form = request.query().first("form").flatMap(Form::of).orElse(Form.STANDARD);
        return new Shown(side, form);
    }

    Shown on(Side newSide) {
        return new Shown(newSide, form);
    }

    Shown in(Form newForm) {
        return new Shown(side, newForm);
    }

    /// The page of a stretch that shows it so.
    String page(Stretch stretch) {
        List<String> wishes = Stream.of(
                        form == Form.STANDARD ? "" : "form=" + form.word(), side == Side.RIGHT ? "" : "side=left")
                .filter(wish -> !wish.isEmpty())
                .toList();
        return "/stretches/" + stretch.id() + (wishes.isEmpty() ? "" : "?" + String.join("&", wishes));
    }
}
