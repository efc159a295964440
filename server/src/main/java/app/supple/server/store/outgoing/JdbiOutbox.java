// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import app.supple.delivery.parcel.Outbox;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.ParcelId;
import app.supple.delivery.parcel.Stage;
import app.supple.person.PersonId;
import app.supple.server.store.row.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Parcels as rows. Whoever writes one names the fence it was seen with, and who changed no row was too late.
public record JdbiOutbox(Database database) implements Outbox {

    @Override
    public int add(List<Parcel> parcels) {
        return database.write(handle -> parcels.stream()
                .mapToInt(parcel -> FanOut.insert(handle, parcel))
                .sum());
    }

    @Override
    public List<Held> claim(Instant now, Duration lease, int most, Set<String> but) {
        var claim = new ParcelClaim(now, lease, most, but);
        return database.read(claim::isAnyWaiting)
                ? database.write(handle -> inOrder(claim.take(handle, database.dialect())))
                : List.of();
    }

    private static List<Held> inOrder(List<Held> claimed) {
        return claimed.stream()
                .sorted(Comparator.comparing((Held held) -> held.parcel().use().due())
                        .thenComparing(held -> held.parcel().id().value()))
                .toList();
    }

    @Override
    public List<Boolean> changeAll(List<Held> changes) {
        return database.write(
                handle -> changes.stream().map(change -> change(handle, change)).toList());
    }

    @Override
    public Optional<Parcel> find(ParcelId id) {
        return database.read(handle -> find(handle, id));
    }

    @Override
    public Optional<Parcel> receipt(ParcelId id, Stage stage) {
        return database.write(handle -> find(handle, id).map(parcel -> receipt(handle, parcel, stage)));
    }

    @Override
    public List<Parcel> since(PersonId person, Instant from, int most) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM parcel WHERE person_id = :person AND due_at_ms >= :from
                        ORDER BY due_at_ms DESC, id LIMIT :most
                        """)
                .bind("person", person.value())
                .bind("from", from.toEpochMilli())
                .bind("most", most)
                .map((row, _) -> ParcelRows.parcel(row))
                .list());
    }

    @Override
    public void forget(Instant before) {
        database.write(handle -> handle.createUpdate("DELETE FROM parcel WHERE until_at_ms < :before")
                .bind("before", before.toEpochMilli())
                .execute());
    }

    private static boolean change(Handle handle, Held change) {
        boolean kept = ParcelRows.bindStage(handle.createUpdate("""
                        UPDATE parcel SET stage = :stage, stage_at_ms = :at, tries = :tries, doubts = :doubts,
                            reason = :reason, said = :said, next_at_ms = :next, sealed = :sealed, fence = fence + 1,
                            lease_until_ms = CASE WHEN :stage = 'underway' THEN lease_until_ms ELSE 0 END
                        WHERE id = :id AND fence = :fence
                        """), change.parcel())
                        .bind("fence", change.fence())
                        .execute()
                == 1;
        if (kept) {
            Standings.note(handle, change.parcel());
        }
        return kept;
    }

    private static Optional<Parcel> find(Handle handle, ParcelId id) {
        return held(handle, id).map(Held::parcel);
    }

    private static Optional<Held> held(Handle handle, ParcelId id) {
        return handle.createQuery("SELECT * FROM parcel WHERE id = :id")
                .bind("id", id.value())
                .map((row, _) -> ParcelRows.held(row))
                .findOne();
    }

    private static Parcel receipt(Handle handle, Parcel parcel, Stage stage) {
        boolean opened = parcel.stage() instanceof Stage.Opened;
        boolean again = parcel.stage() instanceof Stage.Shown && stage instanceof Stage.Shown;
        if (opened || again) {
            return parcel;
        }
        Parcel after = parcel.in(stage).with(null);
        change(handle, held(handle, parcel.id()).orElseThrow().changed(after));
        return after;
    }
}
