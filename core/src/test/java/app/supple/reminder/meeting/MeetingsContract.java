// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.meeting;

import static app.supple.reminder.life.SampleNudges.BEN;
import static app.supple.reminder.life.SampleNudges.at;
import static app.supple.reminder.meeting.SampleMeetings.ADDRESS;
import static app.supple.reminder.meeting.SampleMeetings.calendar;
import static app.supple.reminder.meeting.SampleMeetings.spans;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.meeting.BusyCalendar.Source;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How every keeper of meetings behaves.
public abstract class MeetingsContract {

    private static final Source HANDED = new Source.Handed();

    private final BusyCalendar mine = calendar(PersonId.ME, ADDRESS);

    protected abstract Meetings meetings();

    @Test
    void a_calendar_comes_back_whole_whatever_it_is_and_however_its_reading_went() {
        BusyCalendar failed = failed(mine);
        var never = new BusyCalendar.Reading(null, at("10:00:00.123"), null, 0, "Not read yet.", "");
        for (BusyCalendar calendar :
                List.of(mine, failed, calendar(PersonId.ME, HANDED), new BusyCalendar(PersonId.ME, ADDRESS, never))) {
            meetings().choose(calendar, List.of());

            assertThat(meetings().calendar(PersonId.ME)).contains(calendar);
        }
        assertThat(meetings().calendar(BEN)).isEmpty();
    }

    @Test
    void what_overlaps_is_found_in_the_order_of_time_and_what_only_touches_is_not() {
        meetings().choose(mine, spans("11:00-12:00", "09:00-10:00", "09:30-09:45", "13:00-14:00"));

        assertThat(found("09:45", "13:00")).isEqualTo(spans("09:00-10:00", "11:00-12:00"));
        assertThat(found("10:00", "11:00")).isEmpty();
        assertThat(found("09:40", "09:41")).isEqualTo(spans("09:00-10:00", "09:30-09:45"));
    }

    @Test
    void two_at_the_same_time_are_one() {
        meetings().choose(mine, spans("09:00-10:00", "09:00-10:00"));

        assertThat(found("00:00", "23:00")).isEqualTo(spans("09:00-10:00"));
    }

    @Test
    void another_choice_takes_the_place_of_the_first_with_all_its_meetings() {
        meetings().choose(mine, spans("09:00-10:00"));

        meetings().choose(calendar(PersonId.ME, HANDED), spans("11:00-12:00"));

        assertThat(found("00:00", "23:00")).isEqualTo(spans("11:00-12:00"));
        assertThat(meetings().calendar(PersonId.ME)).contains(calendar(PersonId.ME, HANDED));
    }

    @Test
    void what_a_reading_found_takes_the_place_of_what_was_known() {
        meetings().choose(mine, spans("09:00-10:00"));

        assertThat(meetings().read(mine, spans("09:00-09:30"))).isTrue();

        assertThat(found("00:00", "23:00")).isEqualTo(spans("09:00-09:30"));
    }

    @Test
    void a_reading_that_failed_leaves_the_meetings() {
        meetings().choose(mine, spans("09:00-10:00"));

        assertThat(meetings().note(failed(mine))).isTrue();

        assertThat(found("00:00", "23:00")).isEqualTo(spans("09:00-10:00"));
        assertThat(meetings().calendar(PersonId.ME)).contains(failed(mine));
    }

    @Test
    void a_reading_comes_too_late_once_another_source_was_chosen_or_none() {
        BusyCalendar handed = calendar(PersonId.ME, HANDED);
        meetings().choose(handed, spans("11:00-12:00"));

        assertThat(meetings().read(mine, spans("09:00-10:00"))).isFalse();
        assertThat(meetings().note(failed(mine))).isFalse();

        assertThat(meetings().calendar(PersonId.ME)).contains(handed);
        meetings().forget(PersonId.ME);
        assertThat(meetings().read(handed, spans("09:00-10:00"))).isFalse();
        assertThat(found("00:00", "23:00")).isEmpty();
    }

    @Test
    void what_is_forgotten_is_gone_and_that_of_others_stays() {
        meetings().choose(mine, spans("09:00-10:00"));
        meetings().choose(calendar(BEN, ADDRESS), spans("10:00-11:00"));

        meetings().forget(PersonId.ME);

        assertThat(meetings().calendar(PersonId.ME)).isEmpty();
        assertThat(found("00:00", "23:00")).isEmpty();
        assertThat(meetings().overlapping(BEN, at("10:30"), at("10:31"))).isEqualTo(spans("10:00-11:00"));
    }

    @Test
    void those_with_an_address_come_with_the_longest_untried_first() {
        meetings().choose(failed(mine), List.of());
        meetings().choose(calendar(BEN, ADDRESS), List.of());
        meetings().choose(calendar(new PersonId("carl"), HANDED), List.of());

        assertThat(meetings().withAddress()).containsExactly(calendar(BEN, ADDRESS), failed(mine));
    }

    private List<Meeting> found(String from, String until) {
        return meetings().overlapping(PersonId.ME, at(from), at(until));
    }

    private static BusyCalendar failed(BusyCalendar calendar) {
        Instant later = at("10:00");
        return new BusyCalendar(
                calendar.person(), calendar.source(), calendar.reading().failed(later, "No answer. Try it later."));
    }
}
