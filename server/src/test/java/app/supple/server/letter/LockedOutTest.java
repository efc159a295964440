// SPDX-License-Identifier: Apache-2.0
package app.supple.server.letter;

import static app.supple.safety.SampleScreenings.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.SampleNudges;
import app.supple.safety.Bar;
import app.supple.safety.Clearance;
import app.supple.safety.Clearances;
import app.supple.safety.Lately;
import app.supple.safety.Ruling;
import app.supple.safety.Screening;
import app.supple.safety.Screening.Round;
import app.supple.safety.ScreeningsInMemory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LockedOutTest {

    private final Nudge nudge = SampleNudges.at(PersonId.ME, "10:00");
    private final ScreeningsInMemory screenings = new ScreeningsInMemory();
    private final LockedOut lockedOut = new LockedOut(new Clearances(screenings, (_, _) -> Lately.NOTHING));

    @Test
    void whoever_was_never_asked_is_called() {
        assertThat(lockedOut.to(nudge, MONDAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Bar.class)
    void nothing_calls_to_move_while_help_comes_first(Bar bar) {
        var ruling = new Ruling(bar, Clearance.FULL);
        screenings.keep(PersonId.ME, new Screening(1, MONDAY, new Round(MONDAY, MONDAY), Map.of(), ruling));

        assertThat(lockedOut.to(nudge, MONDAY).isPresent()).isEqualTo(bar != Bar.NONE);
        assertThat(lockedOut.to(nudge, MONDAY).orElse(new Hush.Locked())).isEqualTo(new Hush.Locked());
    }
}
