// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.figure.anatomy.Claims;
import app.supple.figure.anatomy.Contact;
import app.supple.figure.anatomy.Contact.Lasting;
import app.supple.figure.anatomy.Stretched;
import app.supple.figure.outline.Muscle;
import app.supple.figure.pose.BodySide;
import java.util.List;

/// Reads what a movement promises. The keys are described in `docs/content.md`.
final class ClaimFields {

    private static final Limits CONTACTS = Limits.between(1, 12);
    private static final Limits STRETCHED = Limits.between(0, 6);

    private ClaimFields() {}

    static Claims claims(Fields fields) {
        return new Claims(
                fields.maps("contacts", CONTACTS, ClaimFields::contact),
                fields.has("stretched") ? fields.maps("stretched", STRETCHED, ClaimFields::stretched) : List.of());
    }

    private static Contact contact(Fields fields) {
        return new Contact(
                fields.word("part", Contact.Part.class),
                fields.word("on", Contact.Support.class),
                fields.has("lasting") ? fields.word("lasting", Lasting.class) : Lasting.THROUGHOUT);
    }

    private static Stretched stretched(Fields fields) {
        return new Stretched(
                fields.word("muscle", Muscle.class),
                fields.has("side") ? fields.word("side", BodySide.class) : BodySide.RIGHT);
    }
}
