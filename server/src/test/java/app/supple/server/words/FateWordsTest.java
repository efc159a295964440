// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.WallClock;
import app.supple.reminder.delay.Leeway.Bound;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Lapse;
import app.supple.reminder.life.SampleNudges;
import app.supple.reminder.life.State;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FateWordsTest {

    private static final WallClock BERLIN =
            new WallClock(ZoneId.of("Europe/Berlin").getRules());
    private static final Instant TEN = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void every_silent_slot_says_why() {
        assertThat(fate(new State.Suppressed(TEN, new Hush.Meeting(ELEVEN))))
                .isEqualTo("Not sent: you were in a meeting until 11:00.");
        assertThat(fate(new State.Suppressed(TEN, new Hush.Moved(TEN)))).isEqualTo("Not sent: you had moved at 10:00.");
        var holiday = new Pause(TEN, ELEVEN.plus(Duration.ofDays(10)), Pause.Cause.HOLIDAY);
        assertThat(fate(new State.Suppressed(TEN, new Hush.Paused(holiday))))
                .isEqualTo("Not sent: you were on holiday until 3 December, 11:00.");
        assertThat(fate(new State.Expired(ELEVEN, new Lapse.Asleep(TEN, ELEVEN))))
                .isEqualTo("Not sent: this computer slept from 10:00 until 11:00, or its clock was put forward.");
        assertThat(fate(new State.Expired(ELEVEN, new Lapse.Stopped(ELEVEN))))
                .isEqualTo("Not sent: Supple was not running until 11:00.");
    }

    @Test
    void what_was_put_off_until_tomorrow_says_the_day() {
        assertThat(fate(new State.Snoozed(TEN, ELEVEN))).isEqualTo("Put off at 10:00 until 11:00.");
        assertThat(fate(new State.Snoozed(TEN, TEN.plus(Duration.ofHours(22)))))
                .isEqualTo("Put off at 10:00 until 24 November, 08:00.");
    }

    @Test
    void what_waits_for_the_end_of_a_meeting_says_when_it_comes() {
        assertThat(fate(new State.Waiting(TEN, ELEVEN))).isEqualTo("Moved to 11:00, when your meeting ends.");
    }

    @Test
    void every_state_is_one_or_two_sentences_and_no_two_causes_sound_alike() {
        List<String> all =
                SampleNudges.everyState().stream().map(FateWordsTest::fate).toList();

        assertThat(all).doesNotHaveDuplicates().allMatch(said -> said.matches("[A-Z][^\\[\\]=]+\\."));
    }

    @Test
    void every_refusal_says_what_comes_before() {
        assertThat(Arrays.stream(Bound.values()).map(ReminderWords::refusal))
                .hasSize(4)
                .doesNotHaveDuplicates()
                .allMatch(said -> said.startsWith("Not put off: until then "));
    }

    private static String fate(State state) {
        return ReminderWords.fate(state, BERLIN);
    }
}
