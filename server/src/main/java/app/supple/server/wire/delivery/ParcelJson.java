// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.delivery;

import app.supple.delivery.Way;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Stage;
import app.supple.server.words.delivery.ParcelWords;
import java.time.Instant;

/// A message to one destination, and how far it has come.
///
/// @param stage `waiting`, `under_way`, `accepted`, `shown`, `opened` or `dropped`
/// @param settled whether nothing more is to be waited for
/// @param words what has become of it, and what to do if it did not arrive
public record ParcelJson(String id, String stage, boolean settled, String words) {

    public static ParcelJson of(Parcel parcel, Way way, Instant now) {
        return new ParcelJson(
                parcel.id().value(),
                word(parcel.stage()),
                ParcelWords.isSettled(parcel, way, now),
                ParcelWords.of(parcel, way, now));
    }

    private static String word(Stage stage) {
        return switch (stage) {
            case Stage.Waiting _ -> "waiting";
            case Stage.UnderWay _ -> "under_way";
            case Stage.Accepted _ -> "accepted";
            case Stage.Shown _ -> "shown";
            case Stage.Opened _ -> "opened";
            case Stage.Dropped _ -> "dropped";
        };
    }
}
