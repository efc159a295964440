// SPDX-License-Identifier: Apache-2.0
package app.supple.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.NotKept;
import app.supple.person.PersonId;
import app.supple.reminder.feed.Feed;
import app.supple.reminder.feed.Feeds;
import app.supple.reminder.feed.FeedsInMemory;
import app.supple.reminder.feed.Subscriptions.Offer;
import app.supple.reminder.feed.Subscriptions.Token;
import app.supple.reminder.feed.Titles;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who gets to read a calendar, and who does not.
class WrittenFeedsTest {

    private final Feeds feeds = new FeedsInMemory();
    private final Somebody somebody = of(feeds);

    @Test
    void a_feed_is_the_same_calendar_as_a_file_to_who_has_the_token() {
        Offer.Made made = make(" Phone ");

        assertThat(made.feed().name()).isEqualTo("Phone");
        assertThat(made.token().value()).matches("[A-Za-z0-9_-]{43}");
        assertThat(somebody.subscriptions.read(made.token(), somebody.now)).contains(somebody.file(Titles.NAMED));
        assertThat(make("Phone").token()).isNotEqualTo(made.token());
    }

    @Test
    void a_token_is_kept_by_nobody_and_does_not_show_in_texts() {
        Offer.Made made = make("Phone");

        assertThat(made.toString()).doesNotContain(made.token().value());
        assertThat(feeds.find(made.token().value())).isEmpty();
        assertThat(feeds.find(Secrets.hash(made.token()))).contains(made.feed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "../../etc/passwd", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' OR 1=1 --"})
    void without_one_nothing_is_read(String token) {
        make("Phone");

        assertThat(somebody.subscriptions.read(new Token(token), somebody.now)).isEmpty();
    }

    @Test
    void what_is_revoked_is_not_read_any_more() {
        Offer.Made made = make("Phone");

        assertThat(somebody.subscriptions.revoke(PersonId.ME, made.feed().id())).isTrue();

        assertThat(somebody.subscriptions.read(made.token(), somebody.now)).isEmpty();
    }

    @Test
    void the_last_reading_is_noted_to_the_minute() {
        Offer.Made made = make("Phone");
        assertThat(lastUse()).isNull();

        somebody.subscriptions.read(made.token(), Instant.parse("2026-11-25T10:07:59.9Z"));

        assertThat(lastUse()).isEqualTo(Instant.parse("2026-11-25T10:07:00Z"));
    }

    @Test
    void it_is_read_also_where_that_cannot_be_noted() {
        var full = of(new Feeds() {
            @Override
            public List<Feed> of(PersonId person) {
                return feeds.of(person);
            }

            @Override
            public boolean add(Feed feed, String hash) {
                return feeds.add(feed, hash);
            }

            @Override
            public Optional<Feed> find(String hash) {
                return feeds.find(hash);
            }

            @Override
            public void used(Feed feed, Instant minute) {
                throw new NotKept(NotKept.Why.DISK_FULL, new IOException("full"));
            }

            @Override
            public boolean revoke(PersonId person, String id) {
                return feeds.revoke(person, id);
            }
        });
        Offer.Made made = make("Phone");

        assertThat(full.subscriptions.read(made.token(), full.now)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "12345678901234567890123456789012345678901"})
    void a_name_that_is_none_is_refused_with_what_to_do(String name) {
        assertThat(somebody.subscriptions.offer(PersonId.ME, name, Titles.NEUTRAL, somebody.now))
                .isEqualTo(new Offer.Refused("Give it a name of 1 to 40 characters, such as Thunderbird."));
    }

    @Test
    void an_eleventh_is_refused_with_what_to_do() {
        for (int i = 0; i < Feed.MOST; i++) {
            make("Program " + i);
        }

        assertThat(somebody.subscriptions.offer(PersonId.ME, "Phone", Titles.NEUTRAL, somebody.now))
                .isEqualTo(new Offer.Refused(
                        "You have 10 addresses, and more cannot be. End one that is not used any more."));
    }

    private static Somebody of(Feeds feeds) {
        return new Somebody("Europe/Berlin", "2026-11-25T10:00:00Z", feeds, new Random(7)::nextBytes);
    }

    private Offer.Made make(String name) {
        return (Offer.Made) somebody.subscriptions.offer(PersonId.ME, name, Titles.NAMED, somebody.now);
    }

    private @Nullable Instant lastUse() {
        return feeds.of(PersonId.ME).getFirst().usedAt();
    }
}
