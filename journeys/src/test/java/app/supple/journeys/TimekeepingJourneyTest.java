// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The scripts' own sense of time, asked directly in the browser.
class TimekeepingJourneyTest extends Journey {

    private static final String TIME = "lib/time.js";
    private static final String TIMELINE = "player/timeline.js";

    /// Ready 10 s, left 30 s, change 8 s, right 30 s, rest 5 s, ready 10 s, all of exercise 1: repeat 64 s.
    private static final String STEPS = "const kinds = { get_ready: 10, hold: 30, change_side: 8, rest: 5 };"
            + "const steps = [...['get_ready', 'hold', 'change_side', 'hold', 'rest', 'get_ready']"
            + ".map(kind => ({ kind, seconds: kinds[kind] })), { kind: 'repeat', seconds: 64 }];";

    @Test
    void a_stamp_tells_the_two_hours_of_the_autumn_night_apart() {
        Page page = phone();
        open(page, "/safety");
        assertThat(stamps(page, "2026-10-25T00:59:59Z", "2026-10-25T01:00:00Z", "2026-10-25T01:59:59.999Z"))
                .containsExactly("2026-10-25T02:59:59+02:00", "2026-10-25T02:00:00+01:00", "2026-10-25T02:59:59+01:00");
        assertThat(stamps(page, "2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z"))
                .containsExactly("2026-03-29T01:59:59+01:00", "2026-03-29T03:00:00+02:00");
        assertThat(stamps(page, "2026-12-31T23:30:00Z", "2028-02-29T11:00:00Z"))
                .containsExactly("2027-01-01T00:30:00+01:00", "2028-02-29T12:00:00+01:00");
    }

    @Test
    void a_stamp_knows_offsets_of_half_and_quarter_hours_on_both_sides_of_greenwich() {
        Map<String, String> noon = Map.of(
                "America/St_Johns", "2026-11-22T08:30:00-03:30",
                "Australia/Eucla", "2026-11-22T20:45:00+08:45",
                "Pacific/Marquesas", "2026-11-22T02:30:00-09:30",
                "Pacific/Kiritimati", "2026-11-23T02:00:00+14:00",
                "UTC", "2026-11-22T12:00:00+00:00");
        noon.forEach((zone, stamp) -> {
            Page page = browse(Screen.PHONE.context(ColorScheme.LIGHT).setTimezoneId(zone));
            open(page, "/safety");
            assertThat(stamps(page, "2026-11-22T12:00:00Z")).containsExactly(stamp);
            assertThat(ask(page, TIME, "it.zone()")).isEqualTo(zone);
        });
    }

    @Test
    void an_id_is_random_and_well_formed_also_where_the_browser_makes_none() {
        Page page = phone();
        page.addInitScript("delete Crypto.prototype.randomUUID;");
        open(page, "/safety");
        assertThat(page.evaluate("typeof crypto.randomUUID")).isEqualTo("undefined");
        Object ids = ask(page, "lib/id.js", "Array.from({ length: 500 }, () => it.newId())");
        assertThat(((List<?>) ids).stream().map(String::valueOf))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    }

    @Test
    void a_late_look_catches_up_over_several_steps_but_not_over_a_sleep() {
        Page page = phone();
        open(page, "/safety");
        assertThat(timeline(page, "at(39_999)")).isEqualTo("1 1 [0]");
        assertThat(timeline(page, "at(40_000)")).isEqualTo("2 8000 [0,1]");
        // The first step ended at 10 s; half a minute later somebody may still be there, a moment later not.
        assertThat(timeline(page, "at(40_001)")).isEqualTo("0 10000 [] asleep");
        assertThat(timeline(page, "at(3_600_000)")).isEqualTo("0 10000 [] asleep");
    }

    @Test
    void a_clock_that_is_set_back_makes_no_step_longer() {
        Page page = phone();
        open(page, "/safety");
        String setBack = "it.advance(steps, it.advance(steps, start, 4_000).place, -3_600_000)";
        assertThat(timeline(page, "show(" + setBack + ", -3_600_000)")).isEqualTo("0 6000 []");
    }

    @Test
    void a_pause_keeps_what_is_left_and_back_and_next_find_what_counts() {
        Page page = phone();
        open(page, "/safety");
        String paused = "it.pause(start, 3_500)";
        assertThat(timeline(page, "it.leftOf(" + paused + ", 9e9)")).isEqualTo(6500);
        assertThat(timeline(page, "it.resume(" + paused + ", 100_000).endsAt")).isEqualTo(106_500);
        assertThat(timeline(page, "it.jump(steps, " + paused + ", 3, 7).left")).isEqualTo(30_000);
        assertThat(timeline(page, "it.totalLeft(steps, " + paused + ", 0)")).isEqualTo(7 + 147);

        assertThat(timeline(page, "[0, 1, 2, 4, 5, 6].map(i => it.before(steps, it.begin(steps, i, 0), 3_000))"))
                .isEqualTo(List.of(0, 0, 1, 3, 3, 3));
        assertThat(timeline(page, "[1, 3, 6].map(i => it.before(steps, it.begin(steps, i, 0), 3_001))"))
                .isEqualTo(List.of(1, 3, 6));
        assertThat(timeline(page, "[0, 2, 3, 6].map(i => it.after(steps, i))")).isEqualTo(List.of(1, 3, 5, 7));
    }

    @Test
    void the_ring_and_the_bars_show_what_is_left_and_what_is_done() {
        Page page = phone();
        open(page, "/play/evening");
        for (var ring : Map.of("1", "0", "0.5", "50", "0", "100", "1.2", "0").entrySet()) {
            String drawn = "(it.showRing(" + ring.getKey() + "), document.getElementById('ring-left'))";
            assertThat(ask(page, "player/meters.js", drawn + ".getAttribute('stroke-dashoffset')"))
                    .isEqualTo(ring.getValue());
        }
        String session =
                "{ exercises: [1, 2], steps: [10, 30, 64].map((seconds, i) => ({ seconds, exercise: i >> 1 })) }";
        String bars = "[...document.querySelectorAll('#segments rect')].map(bar => bar.getAttribute('width'))";
        assertThat(ask(page, "player/meters.js", "(it.showSegments(" + session + ", 1, 15_000), " + bars + ")"))
                .isEqualTo(List.of("63", "0"));
        assertThat(ask(page, "player/meters.js", "(it.showSegments(" + session + ", 2, 32_000), " + bars + ")"))
                .isEqualTo(List.of("100", "50"));
    }

    private static List<String> stamps(Page page, String... moments) {
        String list = "['" + String.join("', '", moments) + "']";
        Object stamps = ask(page, TIME, list + ".map(moment => it.stamp(Date.parse(moment)))");
        return ((List<?>) stamps).stream().map(String::valueOf).toList();
    }

    /// `show` and `at` say: index, milliseconds left, what passed, and whether somebody slept.
    private static Object timeline(Page page, String question) {
        return ask(page, TIMELINE, """
                (() => {
                  STEPS
                  const start = it.begin(steps, 0, 0);
                  const show = ({ place, passed, slept }, now) =>
                    `${place.index} ${it.leftOf(place, now)} ${JSON.stringify(passed)}${slept ? ' asleep' : ''}`;
                  const at = now => show(it.advance(steps, start, now), now);
                  return ANSWER;
                })()""".replace("STEPS", STEPS).replace("ANSWER", question));
    }
}
