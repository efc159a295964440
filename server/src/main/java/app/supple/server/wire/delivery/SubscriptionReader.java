// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.delivery;

import app.supple.delivery.Address;
import app.supple.delivery.Destination;
import app.supple.delivery.join.Offer;
import app.supple.server.wire.JsonFields;
import app.supple.server.wire.Reading;

/// Reads what browsers say: a subscription, and that they have shown or opened something.
public final class SubscriptionReader {

    private static final int LONGEST_KEY = 200;
    private static final String EVENTS = "This needs shown or opened.";

    private SubscriptionReader() {}

    /// What a browser saw of a parcel.
    public enum Seen {
        SHOWN,
        OPENED
    }

    /// Reads a subscription; whether it can be used is for others to say.
    ///
    /// @throws app.supple.server.wire.BadJson if the body is no JSON document
    public static Reading<Offer.Browser> subscription(byte[] body) {
        return Reading.of(
                body,
                fields -> new Offer.Browser(
                        text(fields, "name", Destination.LONGEST_NAME),
                        text(fields, "endpoint", Address.LONGEST),
                        text(fields, "key", LONGEST_KEY),
                        text(fields, "secret", LONGEST_KEY)));
    }

    /// Reads what became of a parcel on its device.
    ///
    /// @throws app.supple.server.wire.BadJson if the body is no JSON document
    public static Reading<Seen> receipt(byte[] body) {
        return Reading.of(
                body,
                fields -> fields.text("event", Seen.SHOWN, EVENTS, word -> switch (word) {
                    case "shown" -> Seen.SHOWN;
                    case "opened" -> Seen.OPENED;
                    default -> throw new IllegalArgumentException(EVENTS);
                }));
    }

    private static String text(JsonFields fields, String name, int longest) {
        return fields.text(name, "", "This needs 1 to " + longest + " characters.", text -> {
            if (text.isBlank() || text.length() > longest) {
                throw new IllegalArgumentException(name);
            }
            return text;
        });
    }
}
