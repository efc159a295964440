// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.move.Choice;
import app.supple.move.Fate;
import app.supple.move.Kind;
import app.supple.move.Tally;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.person.Rhythm;
import app.supple.person.Rhythms;
import app.supple.reminder.rhythm.ActiveRange;
import app.supple.reminder.rhythm.QuietHours;
import app.supple.reminder.wish.Wish;
import app.supple.server.store.FreshFolder;
import app.supple.server.store.Store;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Choices about reminders that were made for other days.
class RemindersElsewhereTest {

    private static final ActiveRange EARLY = new ActiveRange(LocalTime.of(7, 30), LocalTime.of(9, 0));
    private static final ActiveRange LATER = new ActiveRange(LocalTime.of(14, 0), LocalTime.of(17, 0));

    private static final Wish WISH = new Wish(
            Map.of(DayOfWeek.MONDAY, List.of(EARLY), DayOfWeek.TUESDAY, List.of(LATER)),
            Wish.NONE.pace(),
            List.of(),
            Wish.NONE.cap(),
            Wish.NONE.posture());

    @RegisterExtension
    private final FreshFolder old = new FreshFolder();

    @RegisterExtension
    private final FreshFolder here = new FreshFolder();

    @TempDir
    private Path folder;

    @Test
    void hours_before_i_rise_here_are_left_out_and_the_others_come_along() {
        live(old.store(), 7);
        old.store().wishes().save(PersonId.ME, WISH);
        live(here.store(), 10);

        assertThat(take(Choice.MINE).count(Kind.REMINDERS, Fate.NEW)).isEqualTo(1);
        assertThat(active()).containsOnlyKeys(DayOfWeek.TUESDAY);
        assertThat(take(Choice.MINE).count(Kind.REMINDERS, Fate.KNOWN)).isEqualTo(1);
    }

    @Test
    void what_i_chose_here_fits_the_days_that_come_in() {
        live(old.store(), 10);
        live(here.store(), 7);
        here.store().wishes().save(PersonId.ME, WISH);

        take(Choice.THEIRS);

        assertThat(active()).containsOnlyKeys(DayOfWeek.TUESDAY);
    }

    @Test
    void quiet_hours_that_leave_nothing_of_a_day_here_stay_out() {
        live(old.store(), 7);
        var quiet = List.of(new QuietHours(LocalTime.of(9, 0), LocalTime.of(23, 0)));
        var wish = new Wish(Map.of(), Wish.NONE.pace(), quiet, Wish.NONE.cap(), Wish.NONE.posture());
        old.store().wishes().save(PersonId.ME, wish);
        live(here.store(), 10);

        assertThat(take(Choice.MINE).count(Kind.REMINDERS, Fate.STAYS_OUT)).isEqualTo(1);
        assertThat(here.store().wishes().of(PersonId.ME)).isEqualTo(Wish.NONE);

        assertThat(take(Choice.THEIRS).count(Kind.REMINDERS, Fate.NEW)).isEqualTo(1);
        assertThat(here.store().wishes().of(PersonId.ME)).isEqualTo(wish);
    }

    @Test
    void an_export_holds_what_fits_so_that_it_comes_back_the_same() {
        live(old.store(), 10);
        old.store().wishes().save(PersonId.ME, WISH);
        live(here.store(), 10);

        take(Choice.MINE);

        assertThat(Moved.export(here.store(), folder.resolve("second.json")))
                .hasSameTextualContentAs(folder.resolve("first.json"));
    }

    private Tally take(Choice choice) {
        Path file = folder.resolve("first.json");
        if (!file.toFile().exists()) {
            Moved.export(old.store(), file);
        }
        return Moved.tally(Moved.take(here.store(), file, choice));
    }

    private Map<DayOfWeek, List<ActiveRange>> active() {
        return here.store().wishes().of(PersonId.ME).active();
    }

    private static void live(Store store, int rising) {
        var rhythm = new Rhythm(LocalTime.of(rising, 0), LocalTime.of(22, 30));
        store.people()
                .save(Person.newcomer(PersonId.ME, ZoneId.of("Europe/Berlin")).livingBy(Rhythms.alike(rhythm)));
    }
}
