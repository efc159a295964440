// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.feed;

import static app.supple.reminder.life.SampleNudges.BEN;
import static app.supple.reminder.life.SampleNudges.MONDAY;
import static app.supple.reminder.life.SampleNudges.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// How everybody behaves who remembers what calendars were given.
public abstract class EditionsContract {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    protected abstract Editions editions();

    @Test
    void what_is_given_out_again_as_it_was_stays_the_same_edition() {
        assertThat(issue(MONDAY, "x", "07:00:00.123")).isEqualTo(new Edition(0, at("07:00:00.123")));

        assertThat(issue(MONDAY, "x", "08:00")).isEqualTo(new Edition(0, at("07:00:00.123")));
    }

    @Test
    void a_day_that_changed_has_the_next_edition_also_when_it_changes_back() {
        issue(MONDAY, "x", "07:00");

        assertThat(issue(MONDAY, "y", "08:00")).isEqualTo(new Edition(1, at("08:00")));
        assertThat(issue(MONDAY, "x", "09:00")).isEqualTo(new Edition(2, at("09:00")));
    }

    @Test
    void the_days_beside_it_and_other_persons_stay_as_they_were() {
        editions().issue(PersonId.ME, new TreeMap<>(Map.of(MONDAY, "x", TUESDAY, "x")), at("07:00"));
        editions().issue(BEN, new TreeMap<>(Map.of(MONDAY, "x")), at("07:00"));

        var now = editions().issue(PersonId.ME, new TreeMap<>(Map.of(MONDAY, "x", TUESDAY, "y")), at("08:00"));

        assertThat(now)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(MONDAY, new Edition(0, at("07:00")), TUESDAY, new Edition(1, at("08:00"))));
        assertThat(editions().issue(BEN, new TreeMap<>(Map.of(MONDAY, "x")), at("09:00")))
                .containsEntry(MONDAY, new Edition(0, at("07:00")));
    }

    @Test
    void a_day_is_remembered_for_a_month_after_it_and_then_forgotten() {
        issue(MONDAY, "x", "07:00");
        issue(MONDAY.plusDays(31), "x", "08:00");
        assertThat(issue(MONDAY, "y", "09:00")).isEqualTo(new Edition(1, at("09:00")));

        issue(MONDAY.plusDays(32), "x", "10:00");

        assertThat(issue(MONDAY, "y", "11:00")).isEqualTo(new Edition(0, at("11:00")));
    }

    @Test
    void the_first_seed_of_a_person_is_theirs_for_ever() {
        assertThat(editions().seed(PersonId.ME, "one")).isEqualTo("one");
        assertThat(editions().seed(BEN, "two")).isEqualTo("two");

        assertThat(editions().seed(PersonId.ME, "three")).isEqualTo("one");
    }

    private Edition issue(LocalDate date, String digest, String time) {
        var issued = editions().issue(PersonId.ME, new TreeMap<>(Map.of(date, digest)), at(time));
        return Objects.requireNonNull(issued.get(date));
    }
}
