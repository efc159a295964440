// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// How every keeper of whereabouts behaves.
public abstract class StaysContract {

    private static final Whereabouts BERLIN = Whereabouts.always(ZoneId.of("Europe/Berlin"));

    protected abstract Stays stays();

    @Test
    void nothing_is_known_of_who_never_said_where_they_are() {
        assertThat(stays().of(PersonId.ME)).isEmpty();
    }

    @Test
    void a_history_comes_back_as_saved_from_its_beginning() {
        var there = BERLIN.movedTo(ZoneId.of("Asia/Tokyo"), Instant.parse("2026-11-20T03:04:05.678Z"));
        var back = there.movedTo(ZoneId.of("Europe/Berlin"), Instant.parse("2026-11-24T03:04:05Z"));
        stays().save(PersonId.ME, there);
        stays().save(PersonId.ME, back);

        assertThat(stays().of(PersonId.ME)).contains(back);
    }

    @Test
    void persons_do_not_disturb_each_other() {
        var ben = new PersonId("ben");
        var apia = Whereabouts.always(ZoneId.of("Pacific/Apia"));
        stays().save(PersonId.ME, BERLIN);
        stays().save(ben, apia);

        assertThat(stays().of(PersonId.ME)).contains(BERLIN);
        assertThat(stays().of(ben)).contains(apia);
    }
}
