// SPDX-License-Identifier: Apache-2.0
package app.supple.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.diary.entry.Entry;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Pain;
import app.supple.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DiaryTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T21:00:00Z");

    private final Diary diary = new Diary(new EntriesInMemory(), InstantSource.fixed(NOW));
    private final Entry entry = SampleEntries.evening(SUNDAY, 21);

    @Test
    void an_entry_is_kept_once_and_known_the_second_time() {
        assertThat(diary.record(entry)).isEqualTo(new Receipt.Kept(entry));
        assertThat(diary.record(entry.feeling(Feeling.UNSAID))).isEqualTo(new Receipt.KeptBefore(entry));
        assertThat(diary.day(PersonId.ME, SUNDAY)).containsExactly(entry);
    }

    @Test
    void an_upload_after_an_edit_does_not_undo_the_edit() {
        diary.record(entry);
        diary.reword(PersonId.ME, entry.id(), Feeling.UNSAID);

        diary.record(entry);

        assertThat(diary.find(PersonId.ME, entry.id())).contains(entry.feeling(Feeling.UNSAID));
    }

    @Test
    void an_upload_after_a_removal_is_told_so() {
        diary.record(entry);
        diary.remove(PersonId.ME, entry.id());

        assertThat(diary.record(entry)).isEqualTo(new Receipt.Removed());
    }

    @Test
    void a_clock_ten_minutes_ahead_is_forgiven_and_one_further_ahead_is_not() {
        assertThat(diary.record(lasting(NOW.plus(Duration.ofMinutes(9)), NOW.plus(Duration.ofMinutes(10)))))
                .isInstanceOf(Receipt.Kept.class);
        assertThat(faultyFields(NOW.plus(Duration.ofMinutes(11)), NOW.plus(Duration.ofMinutes(12))))
                .isEqualTo("started_at");
    }

    @Test
    void a_session_cannot_end_in_the_future_or_before_its_start_or_after_half_a_day() {
        assertThat(faultyFields(NOW, NOW.plus(Duration.ofMinutes(11)))).isEqualTo("ended_at");
        assertThat(faultyFields(NOW, NOW.minusSeconds(1))).isEqualTo("ended_at");
        assertThat(faultyFields(NOW.minus(Duration.ofHours(12)).minusSeconds(1), NOW))
                .isEqualTo("ended_at");
        assertThat(faultyFields(Instant.parse("1999-12-31T23:59:59Z"), Instant.parse("2000-01-01T00:00:00Z")))
                .isEqualTo("started_at");
    }

    @Test
    void what_is_refused_leaves_no_trace() {
        diary.record(lasting(NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1))));

        assertThat(diary.find(PersonId.ME, entry.id())).isEmpty();
    }

    @Test
    void pain_lies_between_0_and_10_and_a_note_has_its_limit() {
        assertThatThrownBy(() -> new Pain(11)).hasMessageContaining("0 to 10");
        assertThatThrownBy(() -> new Pain(-1)).hasMessageContaining("0 to 10");
        assertThatThrownBy(() -> new Feeling(null, null, "x".repeat(501))).hasMessageContaining("at most 500");
    }

    private String faultyFields(Instant start, Instant end) {
        var refused = (Receipt.Refused) diary.record(lasting(start, end));
        return refused.faults().getFirst().field();
    }

    private Entry lasting(Instant start, Instant end) {
        return SampleEntries.lasting(entry, start, end);
    }
}
