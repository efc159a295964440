// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.feed;

import static app.supple.reminder.life.SampleNudges.BEN;
import static app.supple.reminder.life.SampleNudges.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How every keeper of feeds behaves.
public abstract class FeedsContract {

    private final Feed phone = feed("a1", PersonId.ME, "Téléphone 📱", Titles.NEUTRAL);
    private final Feed laptop = feed("b2", PersonId.ME, "Laptop", Titles.NAMED);

    protected abstract Feeds feeds();

    @Test
    void a_feed_comes_back_whole_and_by_its_hash_alone() {
        assertThat(feeds().add(phone, "hash of a")).isTrue();
        assertThat(feeds().add(laptop, "hash of b")).isTrue();

        assertThat(feeds().of(PersonId.ME)).containsExactly(phone, laptop);
        assertThat(feeds().find("hash of b")).contains(laptop);
        assertThat(feeds().find("a1")).isEmpty();
        assertThat(feeds().of(BEN)).isEmpty();
    }

    @Test
    void its_last_use_is_noted_and_that_of_no_other() {
        feeds().add(phone, "hash of a");
        feeds().add(laptop, "hash of b");

        feeds().used(phone, at("09:30"));
        feeds().used(phone.usedAt(at("09:30")), at("09:31"));

        assertThat(feeds().find("hash of a")).contains(phone.usedAt(at("09:31")));
        assertThat(feeds().find("hash of b")).contains(laptop);
    }

    @Test
    void what_is_revoked_is_gone_for_good() {
        feeds().add(phone, "hash of a");

        assertThat(feeds().revoke(PersonId.ME, "a1")).isTrue();

        assertThat(feeds().revoke(PersonId.ME, "a1")).isFalse();
        feeds().used(phone, at("09:30"));
        assertThat(feeds().find("hash of a")).isEmpty();
        assertThat(feeds().of(PersonId.ME)).isEmpty();
    }

    @Test
    void nobody_revokes_the_feed_of_another() {
        feeds().add(phone, "hash of a");

        assertThat(feeds().revoke(BEN, "a1")).isFalse();

        assertThat(feeds().find("hash of a")).contains(phone);
    }

    @Test
    void a_person_has_ten_at_most_and_room_again_when_one_is_revoked() {
        IntStream.range(0, Feed.MOST)
                .forEach(i -> assertThat(
                                feeds().add(feed("id" + i, PersonId.ME, "Feed " + i, Titles.NEUTRAL), "hash " + i))
                        .isTrue());

        assertThat(feeds().add(phone, "hash of a")).isFalse();

        assertThat(feeds().find("hash of a")).isEmpty();
        assertThat(feeds().add(feed("c3", BEN, "Phone", Titles.NEUTRAL), "hash of c"))
                .isTrue();
        feeds().revoke(PersonId.ME, "id4");
        assertThat(feeds().add(phone, "hash of a")).isTrue();
        assertThat(feeds().of(PersonId.ME)).hasSize(Feed.MOST).last().isEqualTo(phone);
    }

    private static Feed feed(String id, PersonId person, String name, Titles titles) {
        return new Feed(id, person, name, titles, at("0" + (id.startsWith("id") ? 7 : 8) + ":00:00.123"), null);
    }
}
