// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Hands in, from within an open page, what the player and other programs send in the twelve weeks.
record Sender(Page page) {

    private static final String PUT = """
            async ({ path, body }) => {
              const answer = await fetch('/api/v1/' + path, {
                method: 'PUT',
                headers: { 'Content-Type': 'application/json' },
                body: JSON.stringify(body),
              });
              if (answer.status !== 201) throw new Error(path + ': ' + await answer.text());
            }""";

    private static final Map<String, Object> DONE = step("cat-camel", "none", Map.of("outcome", "done", "seconds", 40));
    private static final Map<String, Object> HURT =
            step("hip-flexor-stretch", "left", Map.of("outcome", "hurt", "seconds", 12, "pain", 6));

    /// Both sessions of a day: 7 minutes and 10.
    void sessions(int day, LocalDate date) {
        int pain = TwelveWeeks.pain(day / 7);
        session("morning", List.of(date + "T07:25:00+01:00", date + "T07:32:00+01:00"), pain, DONE);
        Map<String, Object> step = day == TwelveWeeks.HURT ? HURT : DONE;
        session("evening", List.of(date + "T21:30:00+01:00", date + "T21:40:00+01:00"), pain, step);
    }

    void note(int day, LocalDate date) {
        String said = TwelveWeeks.tookMedicine(day) ? "yes" : "no";
        int pain = TwelveWeeks.pain(day / 7);
        put("notes/" + date, Map.of("pain", pain, "medicine", said, "limited", said, "revision", 0));
    }

    /// A short check-in.
    void checkIn(int week, LocalDate date) {
        List<Integer> ratings = TwelveWeeks.activities(week);
        List<Map<String, Object>> activities = IntStream.range(0, ratings.size())
                .mapToObj(at -> Map.<String, Object>of("id", "a" + (at + 1), "rating", ratings.get(at)))
                .toList();
        int days = TwelveWeeks.medicineDays(week);
        var pain = Map.of("usual", TwelveWeeks.pain(week), "bothered", TwelveWeeks.bothered(week));
        put(
                "check-ins/" + date,
                Map.of(
                        "pain",
                        pain,
                        "days",
                        Map.of("limited", days, "medicine", days),
                        "activities",
                        activities,
                        "revision",
                        0));
    }

    /// After it pain is a point less.
    ///
    /// @param times start and end
    private void session(String routine, List<String> times, int pain, Map<String, Object> step) {
        Map<String, Object> entry = Map.of(
                "routine",
                routine,
                "started_at",
                times.getFirst(),
                "ended_at",
                times.getLast(),
                "zone",
                "Europe/Berlin",
                "ending",
                "finished",
                "pain_before",
                pain,
                "pain_after",
                pain - 1,
                "steps",
                List.of(step));
        put("entries/" + page.evaluate("crypto.randomUUID()"), entry);
    }

    private static Map<String, Object> step(String stretch, String side, Map<String, Object> result) {
        var step = new HashMap<>(result);
        step.putAll(Map.of("stretch", stretch, "form", "standard", "side", side, "planned_seconds", 40));
        return step;
    }

    private void put(String path, Map<String, Object> body) {
        page.evaluate(PUT, Map.of("path", path, "body", body));
    }
}
