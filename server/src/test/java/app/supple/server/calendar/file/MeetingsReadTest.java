// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.file;

import static app.supple.server.calendar.file.Ics.component;
import static app.supple.server.calendar.file.Ics.event;
import static app.supple.server.calendar.file.Ics.spans;
import static app.supple.server.calendar.file.Ics.spansOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which single events are meetings, and when.
class MeetingsReadTest {

    private static final String START = "DTSTART:20261124T090000Z";
    private static final String END = "DTEND:20261124T100000Z";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20261124T090000Z                                       | 2026-11-24T10:00/10:30",
                "DTSTART:20261124T090000                                        | 2026-11-24T09:00/09:30",
                "DTSTART;TZID=Europe/Berlin:20261124T090000                     | 2026-11-24T09:00/09:30",
                "DTSTART;tzid=\"Europe/Berlin\":20261124T090000                 | 2026-11-24T09:00/09:30",
                "DTSTART;TZID=America/New_York:20261124T090000                  | 2026-11-24T15:00/15:30",
                "DTSTART;VALUE=DATE-TIME;TZID=Asia/Tokyo:20261124T180000        | 2026-11-24T10:00/10:30",
                "DTSTART;TZID=Eastern Standard Time:20261124T090000             | 2026-11-24T15:00/15:30",
                "DTSTART;TZID=/softwarestudio.org/Tzfile/Asia/Tokyo:20261124T180000 | 2026-11-24T10:00/10:30",
                "DTSTART;TZID=/x/20050809_1/America/Indiana/Knox:20261124T080000 | 2026-11-24T15:00/15:30",
                "DTSTART;TZID=UTC+2:20261124T090000                             | 2026-11-24T08:00/08:30",
                "DTSTART;TZID=Nobody knows:20261124T090000                      | 2026-11-24T09:00/09:30",
            })
    void a_time_is_of_the_clock_that_it_names_or_of_our_own(String start, String span) {
        assertThat(spans(start, "DURATION:PT30M")).containsExactly(span);
    }

    @Test
    void a_zone_that_a_calendar_made_up_is_where_it_says_and_its_rules_are_ours() {
        String zone = component(
                "VTIMEZONE",
                "TZID:Custom",
                "X-LIC-LOCATION:America/New_York",
                "TZURL:http://127.0.0.1:1/never-fetched",
                "BEGIN:STANDARD",
                "DTSTART:16010101T000000",
                "TZOFFSETFROM:+1400",
                "TZOFFSETTO:+1400",
                "RRULE:FREQ=SECONDLY",
                "END:STANDARD");

        assertThat(spansOf(zone, event("DTSTART;TZID=Custom:20261124T090000", "DURATION:PT30M")))
                .containsExactly("2026-11-24T15:00/15:30");
    }

    @Test
    void an_end_may_be_in_another_zone_than_the_start() {
        assertThat(spans("DTSTART;TZID=Europe/Berlin:20261124T090000", "DTEND;TZID=America/New_York:20261124T040000"))
                .containsExactly("2026-11-24T09:00/10:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STATUS:CANCELLED",
                "TRANSP:TRANSPARENT",
                "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
                "ATTENDEE;PARTSTAT=DECLINED:mailto:me@example.org",
            })
    void what_is_called_off_free_or_declined_is_no_meeting(String line) {
        assertThat(spans(START, END)).containsExactly("2026-11-24T10:00/11:00");
        assertThat(spans(START, END, line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STATUS:CONFIRMED",
                "STATUS:TENTATIVE",
                "TRANSP:OPAQUE",
                "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE",
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:me@example.org",
                "ATTENDEE;PARTSTAT=DECLINED:mailto:x@example.org\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:me@example.org",
            })
    void what_may_take_place_is_one(String line) {
        assertThat(spans(START, END, line)).containsExactly("2026-11-24T10:00/11:00");
    }

    @Test
    void what_the_owner_declined_is_none_though_others_come() {
        String event = event(
                START,
                END,
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:x@example.org",
                "ATTENDEE;PARTSTAT=DECLINED;CN=\"Me: myself\":mailto:Me@Example.org");

        assertThat(spansOf("X-WR-CALNAME:me@example.org\r\n", event)).isEmpty();
        assertThat(spansOf("X-WR-CALNAME:you@example.org\r\n", event)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART;VALUE=DATE:20261124",
                "DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261125",
                "DTSTART:20261124T090000Z",
                "DTSTART:20261124T090000Z\r\nDTEND:20261124T090000Z",
                "DTSTART:20261124T090000Z\r\nDTEND:20261124T080000Z",
                "DTSTART:20261124T090000Z\r\nDURATION:-PT1H",
                "DTSTART:20261124T080000Z\r\nDTEND:20261124T200001Z",
                "DTSTART:20261121T080000Z\r\nDTEND:20261121T090000Z",
                "DTSTART:20261208T080000Z\r\nDTEND:20261208T090000Z",
                "DTEND:20261124T100000Z",
                "DTSTART:20261131T090000Z\r\nDURATION:PT1H",
                "DTSTART:tomorrow\r\nDURATION:PT1H",
            })
    void all_day_without_length_longer_than_half_a_day_or_out_of_sight_is_no_meeting(String lines) {
        assertThat(spans(lines)).isEmpty();
    }

    @Test
    void half_a_day_is_the_longest() {
        assertThat(spans("DTSTART:20261124T080000Z", "DTEND:20261124T200000Z")).hasSize(1);
    }

    @Test
    void a_calendar_that_only_tells_busy_times_is_read_too() {
        String busy = component(
                "VFREEBUSY",
                "DTSTART:20261123T000000Z",
                "FREEBUSY:20261124T090000Z/20261124T100000Z,20261124T120000Z/PT30M",
                "FREEBUSY;FBTYPE=FREE:20261124T140000Z/PT1H",
                "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20261124T160000Z/PT15M");

        assertThat(spansOf(busy))
                .containsExactly("2026-11-24T10:00/11:00", "2026-11-24T13:00/13:30", "2026-11-24T17:00/17:15");
    }

    @Test
    void lines_may_be_folded_anywhere_end_anyhow_and_come_in_any_encoding() {
        String text =
                Ics.calendar(event("DTST\r\n ART;TZID=Europe/Ber\r\n\tlin:2026\r\n 1124T090000", "DURATION:PT30M"));

        for (String one : new String[] {text, text.replace("\r\n", "\n"), "\uFEFF" + text}) {
            assertThat(Ics.read(one)).isEqualTo(Ics.read(text));
        }
        assertThat(Ics.files().read(text.getBytes(StandardCharsets.UTF_16), Ics.WINDOW))
                .isEqualTo(Ics.read(text));
        assertThat(spans("DTST\r\n ART:20261124T090000", "DURATION:PT30M")).containsExactly("2026-11-24T09:00/09:30");
    }
}
