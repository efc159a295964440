// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stretch;

import app.supple.figure.FigureName;
import app.supple.figure.Form;
import app.supple.library.Forms;
import app.supple.library.Stretch;
import app.supple.server.content.Content;
import java.util.stream.Stream;

/// A form other than the usual one.
record OtherForm(Stretch stretch, Form form) {

    private static final Content CONTENT = Content.packed();

    static Stream<OtherForm> all() {
        return CONTENT.library().all().stream()
                .flatMap(stretch ->
                        Stream.of(Form.EASIER, Form.HARDER, Form.CHAIR).map(form -> new OtherForm(stretch, form)));
    }

    boolean isDrawn() {
        return CONTENT.figures()
                .figure(new FigureName(stretch.naming().figure(), form))
                .isPresent();
    }

    String usualPage() {
        return "/stretches/" + stretch.id();
    }

    String page() {
        return usualPage() + "?form=" + form.word();
    }

    String figure() {
        return "/figures/" + stretch.naming().figure().name() + ".svg?form=" + form.word();
    }

    Forms.Form said() {
        return switch (form) {
            case STANDARD -> throw new AssertionError("The usual form is no other one");
            case EASIER -> stretch.forms().easier();
            case HARDER -> stretch.forms().harder();
            case CHAIR -> stretch.forms().chair();
        };
    }

    @Override
    public String toString() {
        return stretch.id() + "." + form.word();
    }
}
