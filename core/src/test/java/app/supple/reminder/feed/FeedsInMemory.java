// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.feed;

import app.supple.person.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps feeds for as long as a test runs. Obeys [FeedsContract]; not for several threads.
public final class FeedsInMemory implements Feeds {

    private final Map<String, Feed> byHash = new LinkedHashMap<>();

    @Override
    public List<Feed> of(PersonId person) {
        return byHash.values().stream()
                .filter(feed -> feed.person().equals(person))
                .toList();
    }

    @Override
    public boolean add(Feed feed, String hash) {
        boolean room = of(feed.person()).size() < Feed.MOST;
        if (room) {
            byHash.put(hash, feed);
        }
        return room;
    }

    @Override
    public Optional<Feed> find(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    @Override
    public void used(Feed feed, Instant minute) {
        byHash.replaceAll((_, kept) -> kept.id().equals(feed.id()) ? kept.usedAt(minute) : kept);
    }

    @Override
    public boolean revoke(PersonId person, String id) {
        return byHash.values()
                .removeIf(feed -> feed.person().equals(person) && feed.id().equals(id));
    }
}
