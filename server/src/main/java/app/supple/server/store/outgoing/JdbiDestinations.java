// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import app.supple.delivery.Destination;
import app.supple.delivery.DestinationId;
import app.supple.delivery.Destinations;
import app.supple.delivery.Standing;
import app.supple.person.PersonId;
import app.supple.server.store.row.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Destinations as rows.
public record JdbiDestinations(Database database) implements Destinations {

    /// What is known stays as long as the address does.
    private static final String SAME =
            " CASE WHEN destination.way = excluded.way AND destination.place = excluded.place"
                    + " AND destination.mark = excluded.mark AND destination.secret = excluded.secret THEN destination.";

    @Override
    public List<Known> of(PersonId person) {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM destination WHERE person_id = :person ORDER BY since_ms, position, id")
                .bind("person", person.value())
                .map((row, _) -> known(row))
                .list());
    }

    @Override
    public Optional<Known> find(DestinationId id) {
        return database.read(handle -> handle.createQuery("SELECT * FROM destination WHERE id = :id")
                .bind("id", id.value())
                .map((row, _) -> known(row))
                .findOne());
    }

    @Override
    public void save(Destination destination) {
        AddressRow address = AddressRow.of(destination.address());
        database.write(handle -> {
            unseal(handle, destination.id(), address);
            return MannerRow.bind(handle.createUpdate("""
                        INSERT INTO destination (id, person_id, name, way, place, mark, secret, origin, is_on, used,
                            used_days, used_from, used_to, discretion, since_ms, position)
                        VALUES (:id, :person, :name, :way, :place, :mark, :secret, :origin, :on, :used,
                            :days, :from, :to, :discretion, :since,
                            (SELECT COALESCE(MAX(position), 0) + 1 FROM destination WHERE person_id = :person))
                        ON CONFLICT (id) DO UPDATE SET name = excluded.name, way = excluded.way,
                            place = excluded.place, mark = excluded.mark, secret = excluded.secret,
                            origin = excluded.origin, is_on = excluded.is_on, used = excluded.used,
                            used_days = excluded.used_days, used_from = excluded.used_from,
                            used_to = excluded.used_to, discretion = excluded.discretion,
                            accepted_at_ms = %1$saccepted_at_ms END, shown_at_ms = %1$sshown_at_ms END,
                            unseen_since_at_ms = %1$sunseen_since_at_ms END, gone_at_ms = %1$sgone_at_ms END
                        """.formatted(SAME)), destination.manner())
                    .bind("id", destination.id().value())
                    .bind("person", destination.person().value())
                    .bind("name", destination.name())
                    .bind("way", address.way().name().toLowerCase(java.util.Locale.ROOT))
                    .bind("place", address.place())
                    .bind("mark", address.mark())
                    .bind("secret", address.secret())
                    .bind("origin", destination.address().origin())
                    .bind("since", destination.since().toEpochMilli())
                    .execute();
        });
    }

    /// What was sealed for other keys cannot be read with the new ones.
    private static void unseal(Handle handle, DestinationId id, AddressRow address) {
        handle.createUpdate("""
                        UPDATE parcel SET sealed = NULL WHERE destination_id = :id AND sealed IS NOT NULL AND NOT EXISTS
                            (SELECT 1 FROM destination WHERE id = :id AND place = :place AND mark = :mark
                            AND secret = :secret)
                        """)
                .bind("id", id.value())
                .bind("place", address.place())
                .bind("mark", address.mark())
                .bind("secret", address.secret())
                .execute();
    }

    @Override
    public boolean remove(DestinationId id) {
        return database.write(handle -> handle.createUpdate("DELETE FROM destination WHERE id = :id")
                        .bind("id", id.value())
                        .execute()
                == 1);
    }

    private static Known known(ResultSet row) throws SQLException {
        var destination = new Destination(
                new DestinationId(row.getString("id")),
                new PersonId(row.getString("person_id")),
                row.getString("name"),
                AddressRow.read(row).toAddress(),
                MannerRow.read(row),
                Instant.ofEpochMilli(row.getLong("since_ms")));
        return new Known(
                destination,
                new Standing(
                        ParcelRows.moment(row, "accepted_at_ms"),
                        ParcelRows.moment(row, "shown_at_ms"),
                        ParcelRows.moment(row, "unseen_since_at_ms"),
                        ParcelRows.moment(row, "gone_at_ms")));
    }
}
