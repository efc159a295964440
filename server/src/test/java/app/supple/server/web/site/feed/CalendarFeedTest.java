// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a calendar program gets over the wire, of somebody in Berlin who has set up nothing.
class CalendarFeedTest {

    private static final String OTHER = "/calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics";

    @TempDir
    private Path data;

    private RunningHouse house;
    private String address;

    @BeforeEach
    void makeAddress() {
        house = RunningHouse.in(data);
        house.setClock("2026-11-25T05:00:00Z");
        address = Subscriber.make(house, "name=Thunderbird");
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    @Test
    void sixty_days_come_as_a_calendar_that_nobody_on_the_way_keeps() {
        HttpResponse<String> answer = house.get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, no-store");
        List<VEvent> events = events(answer);
        assertThat(events).hasSize(60 * 8);
        assertThat(events.getFirst().getDateStart().getValue().toInstant()).hasToString("2026-11-25T06:00:00Z");
        assertThat(events.getLast().getDateStart().getValue().toInstant()).hasToString("2027-01-23T20:30:00Z");
        assertThat(house.send("HEAD", address, "").body()).isEmpty();
    }

    @Test
    void a_program_that_has_it_already_is_told_so_until_something_changes() {
        String mark = mark(house.get(address));

        house.setClock("2026-11-25T20:00:00Z");
        for (String known : List.of(mark, mark.substring(2), "\"x\", " + mark, "*")) {
            HttpResponse<String> again = house.get(address, "If-None-Match", known);
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(mark(again)).isEqualTo(mark);
        }
        assertThat(house.get(address, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);

        house.live("06:00", "22:00");
        HttpResponse<String> changed = house.get(address, "If-None-Match", mark);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(mark(changed)).isNotEqualTo(mark);
    }

    @Test
    void who_travels_has_the_same_events_at_other_times_with_a_higher_number() {
        List<VEvent> before = events(house.get(address));

        house.put("/api/v1/place", "{\"zone\":\"Europe/London\",\"noons\":[]}");
        List<VEvent> after = events(house.get(address));

        assertThat(after)
                .extracting(event -> event.getUid().getValue())
                .isEqualTo(
                        before.stream().map(event -> event.getUid().getValue()).toList());
        assertThat(after.getLast().getDateStart().getValue().toInstant()).hasToString("2027-01-23T21:30:00Z");
        assertThat(before).allMatch(event -> event.getSequence().getValue() == 0);
        assertThat(after).allMatch(event -> event.getSequence().getValue() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {OTHER, "/calendar/x.ics", "/calendar/%27%20OR%201.ics", "/calendar/%00.ics"})
    void without_the_secret_there_is_nothing(String wrong) {
        HttpResponse<String> answer = house.get(wrong);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
        assertThat(answer.body()).isEqualTo("There is no calendar here.\n");
    }

    @Test
    void what_is_ended_looks_like_what_never_was() {
        house.post("/settings/feed/end", "feed=" + Subscriber.id(house.get("/settings/feed")));

        HttpResponse<String> answer = house.get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(house.get(OTHER).body());
    }

    private static String mark(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static List<VEvent> events(HttpResponse<String> answer) {
        return Biweekly.parse(answer.body()).first().getEvents();
    }
}
