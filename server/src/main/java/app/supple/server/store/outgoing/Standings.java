// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Reason;
import app.supple.delivery.parcel.Stage;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/// Notes at a destination what a parcel that went there has come to.
final class Standings {

    private static final String SEEN = """
            UPDATE destination SET shown_at_ms = :at, unseen_since_at_ms = NULL,
                accepted_at_ms = COALESCE(accepted_at_ms, :at) WHERE id = :id
            """;

    private static final String ACCEPTED = """
            UPDATE destination SET accepted_at_ms = :at, unseen_since_at_ms = CASE WHEN way = 'browser'
                THEN COALESCE(unseen_since_at_ms, :at) ELSE unseen_since_at_ms END WHERE id = :id
            """;

    private static final String GONE = "UPDATE destination SET gone_at_ms = :at WHERE id = :id";

    private Standings() {}

    static void note(Handle handle, Parcel parcel) {
        switch (parcel.stage()) {
            case Stage.Accepted(var at) -> write(handle, ACCEPTED, parcel, at);
            case Stage.Shown(var at) -> write(handle, SEEN, parcel, at);
            case Stage.Opened(var at) -> write(handle, SEEN, parcel, at);
            case Stage.Dropped(var at, var why, var _) when why == Reason.GONE -> write(handle, GONE, parcel, at);
            case Stage.Dropped _, Stage.Waiting _, Stage.UnderWay _ -> {}
        }
    }

    private static void write(Handle handle, String sql, Parcel parcel, Instant at) {
        handle.createUpdate(sql)
                .bind("at", at.toEpochMilli())
                .bind("id", parcel.to().value())
                .execute();
    }
}
