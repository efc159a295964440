// SPDX-License-Identifier: Apache-2.0
package app.supple.safety;

import static app.supple.safety.SampleScreenings.MONDAY;
import static app.supple.safety.SampleScreenings.after;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Condition;
import app.supple.person.PersonId;
import app.supple.safety.Screening.Round;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How every keeper of screenings behaves.
public abstract class ScreeningsContract {

    private static final PersonId BEN = new PersonId("ben");

    private final Screening first = new Screening(
            1, MONDAY, new Round(MONDAY, null), Map.of("bladder", new Answer(0, MONDAY, MONDAY)), Ruling.OPEN);
    private final Screening second = new Screening(
            2,
            after(3),
            new Round(after(1), MONDAY),
            Map.of("knee-pain", new Answer(1, MONDAY, after(3)), "usual-pain", new Answer(-1, MONDAY, MONDAY)),
            new Ruling(Bar.ASK_FIRST, new Clearance(Set.of(Condition.KNEE, Condition.NO_FLOOR), true)));

    protected abstract Screenings screenings();

    @Test
    void an_edition_comes_back_whole() {
        assertThat(screenings().keep(PersonId.ME, first)).isTrue();
        assertThat(screenings().latest(PersonId.ME)).contains(first);

        assertThat(screenings().keep(PersonId.ME, second)).isTrue();

        assertThat(screenings().latest(PersonId.ME)).contains(second);
        assertThat(screenings().history(PersonId.ME)).containsExactly(first, second);
        assertThat(screenings().latest(BEN)).isEmpty();
        assertThat(screenings().history(BEN)).isEmpty();
    }

    @Test
    void of_two_with_one_number_the_first_stays() {
        screenings().keep(PersonId.ME, first);

        assertThat(screenings().keep(PersonId.ME, SampleScreenings.allNo(MONDAY)))
                .isFalse();

        assertThat(screenings().history(PersonId.ME)).containsExactly(first);
        assertThat(screenings().keep(BEN, SampleScreenings.allNo(MONDAY))).isTrue();
    }

    @Test
    void a_past_day_is_told_by_what_had_been_said_then() {
        screenings().keep(PersonId.ME, first);
        screenings().keep(PersonId.ME, second);

        assertThat(screenings().asOf(PersonId.ME, MONDAY.minusMillis(1))).isEmpty();
        assertThat(screenings().asOf(PersonId.ME, MONDAY)).contains(first);
        assertThat(screenings().asOf(PersonId.ME, after(3).minusMillis(1))).contains(first);
        assertThat(screenings().asOf(PersonId.ME, after(3))).contains(second);
        assertThat(screenings().asOf(BEN, after(3))).isEmpty();
    }
}
