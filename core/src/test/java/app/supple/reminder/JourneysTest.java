// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import static app.supple.reminder.Slots.REMINDERS;
import static app.supple.reminder.Slots.day;
import static app.supple.reminder.Slots.in;
import static app.supple.reminder.Slots.leftOut;
import static app.supple.reminder.Slots.moments;
import static app.supple.reminder.Slots.walls;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.reminder.rhythm.Cadence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A device shows another zone, and the rest is planned anew.
class JourneysTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    @Test
    void an_occurrence_is_the_same_in_every_zone() {
        List<Occurrence> berlin = occurrences(day(in("Europe/Berlin", Cadence.USUAL), "2026-02-02"));

        for (String zone : List.of("Asia/Kathmandu", "Pacific/Kiritimati", "America/St_Johns", "Z")) {
            assertThat(occurrences(day(in(zone, Cadence.USUAL), "2026-02-02"))).isEqualTo(berlin);
        }
    }

    @Test
    void going_west_no_slot_comes_a_second_time() {
        Instant landed = Instant.parse("2026-02-02T03:00:00Z");
        Reminded who = in("Asia/Tokyo", Cadence.USUAL).movedTo(LOS_ANGELES, landed);

        assertThat(moments(day(who, "2026-02-01"))).endsWith("2026-02-01T21:30+09:00");
        assertThat(moments(day(who, "2026-02-02")))
                .startsWith("2026-02-02T07:00+09:00", "2026-02-02T09:00+09:00", "2026-02-02T11:00+09:00")
                .contains("2026-02-02T13:00-08:00");
        assertThat(REMINDERS.ahead(who, landed, 1).getFirst().at()).isEqualTo("2026-02-02T13:00-08:00");
    }

    @Test
    void going_east_what_never_came_is_left_out_and_not_missed() {
        Reminded who = in("America/Los_Angeles", Cadence.USUAL).movedTo(TOKYO, Instant.parse("2026-02-02T16:00:00Z"));

        Agenda lost = day(who, "2026-02-02");

        assertThat(walls(lost)).containsExactly("morning 07:00");
        assertThat(leftOut(lost)).contains("nudge 09:00 NeverCame", "evening 21:30 NeverCame");
        assertThat(moments(day(who, "2026-02-03"))).startsWith("2026-02-03T07:00+09:00");
    }

    @Test
    void there_and_back_in_two_days_nothing_is_had_twice_and_every_day_has_its_morning() {
        Reminded who = in("Asia/Tokyo", Cadence.USUAL)
                .movedTo(LOS_ANGELES, Instant.parse("2026-02-02T03:00:00Z"))
                .movedTo(TOKYO, Instant.parse("2026-02-03T21:00:00Z"));

        List<PlannedSlot> slots = REMINDERS.days(who, LocalDate.parse("2026-02-01"), 5).stream()
                .flatMap(agenda -> agenda.slots().stream())
                .toList();

        assertThat(slots).extracting(PlannedSlot::occurrence).doesNotHaveDuplicates();
        assertThat(slots).extracting(slot -> slot.at().toInstant()).doesNotHaveDuplicates();
        assertThat(slots)
                .filteredOn(slot -> slot.occurrence().rule() == Rule.MORNING)
                .extracting(slot -> slot.at().toString())
                .containsExactly(
                        "2026-02-01T07:00+09:00",
                        "2026-02-02T07:00+09:00",
                        "2026-02-03T07:00-08:00",
                        "2026-02-04T07:00+09:00",
                        "2026-02-05T07:00+09:00");
    }

    @Test
    void what_is_ahead_follows_now_without_a_hole() {
        Reminded who = in("Europe/Berlin", Cadence.USUAL);
        List<PlannedSlot> walked = new ArrayList<>();
        Instant now = Instant.parse("2026-03-27T22:00:00Z");
        for (int step = 0; step < 3 * 8; step++) {
            PlannedSlot next = REMINDERS.ahead(who, now, 2).getFirst();
            walked.add(next);
            now = next.at().toInstant();
        }

        assertThat(walked)
                .startsWith(day(who, "2026-03-28").slots().getFirst())
                .endsWith(day(who, "2026-03-30").slots().getLast())
                .extracting(slot -> slot.at().toInstant())
                .isSorted();
    }

    private static List<Occurrence> occurrences(Agenda agenda) {
        return agenda.slots().stream().map(PlannedSlot::occurrence).toList();
    }
}
