// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.feed;

import app.supple.person.PersonId;
import app.supple.reminder.feed.Feed;
import app.supple.reminder.feed.Feeds;
import app.supple.reminder.feed.Titles;
import app.supple.server.store.row.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/// Feeds as rows. Each of a person's has a place of its own, so that two who add at once cannot add too many.
public record JdbiFeeds(Database database) implements Feeds {

    @Override
    public List<Feed> of(PersonId person) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM feed WHERE person_id = :person ORDER BY made_at_ms, place")
                        .bind("person", person.value())
                        .map((row, _) -> feed(row))
                        .list());
    }

    @Override
    public boolean add(Feed feed, String hash) {
        return database.write(handle -> {
            OptionalInt place = freePlace(handle, feed.person());
            place.ifPresent(free -> insert(handle, feed, hash, free));
            return place.isPresent();
        });
    }

    @Override
    public Optional<Feed> find(String hash) {
        return database.read(handle -> handle.createQuery("SELECT * FROM feed WHERE token_hash = :hash")
                .bind("hash", hash)
                .map((row, _) -> feed(row))
                .findOne());
    }

    @Override
    public void used(Feed feed, Instant minute) {
        database.write(handle -> handle.createUpdate("UPDATE feed SET used_at_ms = :at WHERE id = :id")
                .bind("at", minute.toEpochMilli())
                .bind("id", feed.id())
                .execute());
    }

    @Override
    public boolean revoke(PersonId person, String id) {
        return database.write(handle -> handle.createUpdate("DELETE FROM feed WHERE person_id = :person AND id = :id")
                        .bind("person", person.value())
                        .bind("id", id)
                        .execute())
                == 1;
    }

    private static OptionalInt freePlace(Handle handle, PersonId person) {
        Set<Integer> taken = handle.createQuery("SELECT place FROM feed WHERE person_id = :person")
                .bind("person", person.value())
                .mapTo(Integer.class)
                .set();
        return IntStream.range(0, Feed.MOST)
                .filter(place -> !taken.contains(place))
                .findFirst();
    }

    private static void insert(Handle handle, Feed feed, String hash, int place) {
        Instant used = feed.usedAt();
        handle.createUpdate("""
                        INSERT INTO feed (id, person_id, place, token_hash, name, titles, made_at_ms, used_at_ms)
                        VALUES (:id, :person, :place, :hash, :name, :titles, :made, :used)
                        """)
                .bind("id", feed.id())
                .bind("person", feed.person().value())
                .bind("place", place)
                .bind("hash", hash)
                .bind("name", feed.name())
                .bind("titles", feed.titles().name().toLowerCase(Locale.ROOT))
                .bind("made", feed.madeAt().toEpochMilli())
                .bind("used", used == null ? (Long) null : Long.valueOf(used.toEpochMilli()))
                .execute();
    }

    private static Feed feed(ResultSet row) throws SQLException {
        Feed feed = new Feed(
                row.getString("id"),
                new PersonId(row.getString("person_id")),
                row.getString("name"),
                Titles.valueOf(row.getString("titles").toUpperCase(Locale.ROOT)),
                Instant.ofEpochMilli(row.getLong("made_at_ms")),
                null);
        long used = row.getLong("used_at_ms");
        return row.wasNull() ? feed : feed.usedAt(Instant.ofEpochMilli(used));
    }
}
