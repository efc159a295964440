// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.meeting;

import static app.supple.reminder.life.SampleNudges.at;
import static app.supple.reminder.meeting.SampleMeetings.ADDRESS;
import static app.supple.reminder.meeting.SampleMeetings.calendar;
import static app.supple.reminder.meeting.SampleMeetings.spans;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.person.PersonId;
import app.supple.reminder.life.Hush;
import app.supple.reminder.life.SampleNudges;
import app.supple.reminder.meeting.BusyCalendar.Reading;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InMeetingsTest {

    private final Meetings meetings = new MeetingsInMemory();

    @ParameterizedTest
    @CsvSource({
        "09:00-10:00, 10:00",
        "08:00-09:30, 09:30",
        "08:00-09:00, ",
        "09:01-10:00, ",
        "08:30-09:30 09:30-10:15, 10:15",
        "08:30-11:00 09:30-10:15 10:59-11:30, 11:30",
        "08:30-09:30 09:31-10:15, 09:30",
    })
    void a_row_of_meetings_without_a_break_is_one(String spans, @Nullable String until) {
        meetings.choose(calendar(PersonId.ME, ADDRESS), spans(spans.split(" ", -1)));

        var objection = new InMeetings(meetings).to(SampleNudges.at(PersonId.ME, "09:00"), at("09:00"));

        List<Hush> expected = Stream.ofNullable(until)
                .<Hush>map(end -> new Hush.Meeting(at(end)))
                .toList();
        assertThat(objection.stream()).containsExactlyElementsOf(expected);
    }

    @Test
    void meetings_of_others_are_no_reason() {
        meetings.choose(calendar(SampleNudges.BEN, ADDRESS), spans("08:00-12:00"));

        assertThat(new InMeetings(meetings).to(SampleNudges.at(PersonId.ME, "09:00"), at("09:00")))
                .isEmpty();
    }

    @Test
    void what_ends_before_it_begins_or_lasts_longer_than_half_a_day_is_no_meeting() {
        assertThatThrownBy(() -> new Meeting(at("09:00"), at("09:00")))
                .hasMessageContaining("until: a meeting ends after");
        assertThatThrownBy(() -> new Meeting(at("09:00"), at("21:00:01"))).hasMessageContaining("12 hours at most");
        assertThat(new Meeting(at("09:00"), at("21:00")).until()).isEqualTo(at("21:00"));
    }

    @ParameterizedTest
    @CsvSource({"0, PT15M", "1, PT30M", "2, PT1H", "5, PT8H", "6, PT8H", "1000000, PT8H"})
    void after_failures_the_pauses_grow_up_to_eight_hours(int failures, Duration pause) {
        var reading = new Reading(null, at("09:00"), null, failures, "", "");

        assertThat(new BusyCalendar(PersonId.ME, ADDRESS, reading).next())
                .isEqualTo(at("09:00").plus(pause));
    }
}
