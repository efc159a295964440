// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.entry.Pain;
import app.supple.diary.note.DayNote.Said;
import app.supple.person.PersonId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// How every keeper of notes behaves.
public abstract class NotesContract {

    private static final PersonId BEN = new PersonId("ben");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final DayNote whole =
            new DayNote(MONDAY, new Pain(10), Said.YES, Said.NO, "Long drive;\n\"awful\" =1+1 ü", 0);
    private final DayNote bare = DayNote.empty(TUESDAY);

    protected abstract Notes notes();

    @Test
    void all_of_it_comes_back_oldest_first() {
        assertThat(notes().keep(PersonId.ME, bare)).isTrue();
        assertThat(notes().keep(PersonId.ME, whole)).isTrue();

        assertThat(notes().between(PersonId.ME, MONDAY, TUESDAY)).containsExactly(whole.revision(1), bare.revision(1));
        assertThat(notes().between(PersonId.ME, TUESDAY, TUESDAY)).containsExactly(bare.revision(1));
        assertThat(notes().find(PersonId.ME, MONDAY)).contains(whole.revision(1));
        assertThat(notes().find(BEN, MONDAY)).isEmpty();
        assertThat(notes().between(BEN, MONDAY, TUESDAY)).isEmpty();
    }

    @Test
    void a_change_takes_the_place_of_what_was_seen() {
        notes().keep(PersonId.ME, whole);

        assertThat(notes().keep(PersonId.ME, DayNote.empty(MONDAY).revision(1))).isTrue();

        assertThat(notes().find(PersonId.ME, MONDAY))
                .contains(DayNote.empty(MONDAY).revision(2));
    }

    @Test
    void who_saw_an_older_one_changes_nothing() {
        notes().keep(PersonId.ME, whole);
        notes().keep(PersonId.ME, whole.revision(1));

        assertThat(notes().keep(PersonId.ME, DayNote.empty(MONDAY))).isFalse();
        assertThat(notes().keep(PersonId.ME, DayNote.empty(MONDAY).revision(1))).isFalse();

        assertThat(notes().find(PersonId.ME, MONDAY)).contains(whole.revision(2));
    }

    @Test
    void what_is_removed_is_gone_and_may_be_kept_anew() {
        notes().keep(PersonId.ME, whole);

        assertThat(notes().remove(PersonId.ME, MONDAY)).isTrue();
        assertThat(notes().remove(PersonId.ME, MONDAY)).isFalse();
        assertThat(notes().find(PersonId.ME, MONDAY)).isEmpty();
        assertThat(notes().keep(PersonId.ME, whole.revision(1))).isFalse();
        assertThat(notes().keep(PersonId.ME, whole)).isTrue();
    }

    @Test
    void who_saw_one_that_was_removed_does_not_change_what_was_written_anew() {
        notes().keep(PersonId.ME, whole);
        notes().remove(PersonId.ME, MONDAY);
        notes().keep(PersonId.ME, DayNote.empty(MONDAY));

        assertThat(notes().keep(PersonId.ME, whole.revision(1))).isFalse();
        assertThat(notes().find(PersonId.ME, MONDAY))
                .contains(DayNote.empty(MONDAY).revision(2));
    }
}
