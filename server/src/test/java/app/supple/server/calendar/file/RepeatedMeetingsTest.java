// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.file;

import static app.supple.server.calendar.file.Ics.event;
import static app.supple.server.calendar.file.Ics.spans;
import static app.supple.server.calendar.file.Ics.spansOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Events that repeat, from Sunday 22 November at 09:00 until 7 December 2026 at 09:00, in Berlin.
class RepeatedMeetingsTest {

    /// A Tuesday in summer time.
    private static final String START = "DTSTART;TZID=Europe/Berlin:20260707T140000";

    private static final String HALF_AN_HOUR = "DURATION:PT30M";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY                                   | 24 1",
                "FREQ=WEEKLY;UNTIL=20261124T130000Z            | 24",
                "FREQ=WEEKLY;UNTIL=20261124T125959Z            | ''",
                "FREQ=WEEKLY;UNTIL=20261124T140000             | 24",
                "FREQ=WEEKLY;UNTIL=20261124                    | 24",
                "FREQ=WEEKLY;UNTIL=20261123                    | ''",
                "FREQ=WEEKLY;COUNT=21                          | 24",
                "FREQ=WEEKLY;COUNT=20                          | ''",
                "FREQ=WEEKLY;INTERVAL=2                        | 24",
                "FREQ=WEEKLY;BYDAY=MO,WE                       | 23 25 30 2",
                "FREQ=MONTHLY;BYDAY=-1FR                       | 27",
                "FREQ=MONTHLY;BYDAY=1TU                        | 1",
                "FREQ=MONTHLY;BYMONTHDAY=-1                    | 30",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 30",
                "FREQ=DAILY;INTERVAL=7                         | 24 1",
                "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=3           | 3",
                "FREQ=DAILY;BYDAY=SA,SU                        | 22 28 29 5 6",
            })
    void rules_are_worked_out_on_the_wall(String rule, String days) {
        String all = String.join(
                " ",
                spans(START, HALF_AN_HOUR, "RRULE:" + rule).stream()
                        .peek(span -> assertThat(span).endsWith("T14:00/14:30"))
                        .map(span -> String.valueOf(Integer.parseInt(span.substring(8, 10))))
                        .toList());

        assertThat(all).isEqualTo(days);
    }

    @Test
    void what_is_at_nine_in_new_york_stays_there_when_the_clocks_change() {
        String[] lines = {"DTSTART;TZID=America/New_York:20261001T090000", HALF_AN_HOUR, "RRULE:FREQ=DAILY;BYDAY=TH"};

        assertThat(spans(lines)).containsExactly("2026-11-26T15:00/15:30", "2026-12-03T15:00/15:30");
    }

    @Test
    void a_time_that_the_clocks_leave_out_comes_later_by_as_much() {
        Window march = Window.around(Instant.parse("2027-03-27T12:00:00Z"), Window.AHEAD, Ics.BERLIN);
        String calendar = Ics.calendar(event(
                "DTSTART;TZID=Europe/Berlin:20270320T023000", HALF_AN_HOUR, "RRULE:FREQ=WEEKLY;BYDAY=SU;COUNT=2"));

        assertThat(Ics.files()
                        .read(calendar.getBytes(java.nio.charset.StandardCharsets.UTF_8), march)
                        .toString())
                .contains("from=2027-03-28T01:30:00Z, until=2027-03-28T02:00:00Z");
    }

    @Test
    void dates_left_out_are_left_out_however_they_are_written() {
        String[] daily = {START, HALF_AN_HOUR, "RRULE:FREQ=DAILY;UNTIL=20261128"};

        assertThat(spans(Ics.with(
                        daily,
                        "EXDATE;TZID=Europe/Berlin:20261122T140000,20261123T140000",
                        "EXDATE:20261124T130000Z",
                        "EXDATE;VALUE=DATE:20261125",
                        "EXDATE;TZID=Europe/Berlin:20261126T140100")))
                .containsExactly("2026-11-26T14:00/14:30", "2026-11-27T14:00/14:30", "2026-11-28T14:00/14:30");
    }

    @Test
    void an_old_rule_of_exceptions_counts_too() {
        assertThat(spans(START, HALF_AN_HOUR, "RRULE:FREQ=WEEKLY", "EXRULE:FREQ=WEEKLY;INTERVAL=2"))
                .containsExactly("2026-12-01T14:00/14:30");
    }

    @Test
    void more_dates_and_periods_are_added_and_what_is_there_twice_counts_once() {
        assertThat(spans(
                        START,
                        HALF_AN_HOUR,
                        "RDATE;TZID=Europe/Berlin:20261125T100000,20261125T100000",
                        "RDATE;VALUE=PERIOD:20261126T100000Z/PT2H,20261127T100000Z/20261127T101500Z",
                        "EXDATE:20261127T100000Z"))
                .containsExactly("2026-11-25T10:00/10:30", "2026-11-26T11:00/13:00");
    }

    @Test
    void the_first_one_counts_though_the_rule_does_not_name_it() {
        assertThat(spans("DTSTART:20261124T130000Z", HALF_AN_HOUR, "RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=1"))
                .containsExactly("2026-11-24T14:00/14:30", "2026-11-25T14:00/14:30");
    }

    @Test
    void a_single_one_may_be_moved_or_called_off_and_the_others_stay() {
        String series = event("UID:a", START, HALF_AN_HOUR, "RRULE:FREQ=DAILY;UNTIL=20261125");
        String moved =
                event("UID:a", "RECURRENCE-ID:20261123T130000Z", "DTSTART:20261123T160000Z", "DTEND:20261123T170000Z");
        String calledOff = event(
                "UID:a",
                "RECURRENCE-ID;TZID=Europe/Berlin:20261124T140000",
                "DTSTART:20261124T130000Z",
                HALF_AN_HOUR,
                "STATUS:CANCELLED");
        String ofAnother = event("UID:b", "RECURRENCE-ID:20261125T130000Z", "DTSTART:20261125T070000Z", HALF_AN_HOUR);

        assertThat(spansOf(moved, series, calledOff, ofAnother))
                .containsExactly(
                        "2026-11-22T14:00/14:30",
                        "2026-11-23T17:00/18:00",
                        "2026-11-25T08:00/08:30",
                        "2026-11-25T14:00/14:30");
    }

    @Test
    void a_series_without_a_name_of_its_own_is_not_changed_by_others() {
        String changed = event("RECURRENCE-ID:20261124T130000Z", "DTSTART:20261124T160000Z", HALF_AN_HOUR);

        assertThat(spansOf(event(START, HALF_AN_HOUR, "RRULE:FREQ=WEEKLY;UNTIL=20261124"), changed))
                .containsExactly("2026-11-24T14:00/14:30", "2026-11-24T17:00/17:30");
    }
}
