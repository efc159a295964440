// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A person follows a plan to the second, or runs through it.
class PlanJourneyTest extends Journey {

    private static final String PLAN = """
            async name => {
              const { steps, exercises, title, total_seconds } = await (await fetch('/api/v1/sessions/' + name)).json();
              return steps.map(step => ({ ...step, name: exercises[step.exercise].name, total: total_seconds,
                where: `${title}, ${step.exercise + 1} of ${exercises.length}` }));
            }""";

    @Test
    void the_evening_plays_every_step_of_its_plan_for_as_long_as_it_says() {
        Page page = phone();
        start(page, "evening");
        List<PlanStep> plan = plan(page, "evening");
        Assertions.assertThat(plan.stream().map(step -> step.text("kind")).distinct())
                .containsExactlyInAnyOrder("get_ready", "hold", "change_side", "rest", "repeat");
        int at = 0;
        for (PlanStep step : plan) {
            Assertions.assertThat(step.number("starts_at")).isEqualTo(at);
            pass(page, 1);
            Assertions.assertThat(shown(page)).isEqualTo(step.screenAfterOneSecond(at));
            pass(page, step.number("seconds") - 1);
            at += step.number("seconds");
        }
        Assertions.assertThat(at).isEqualTo(plan.getFirst().number("total"));
        assertThat(page.locator("#finish-title")).hasText("Done, 10 minutes. How did your back take it?");
    }

    @Test
    void left_comes_before_right_and_each_side_is_ticked_when_it_is_done() {
        Page page = phone();
        start(page, "hip-flexor-stretch");
        List<String> seen = new ArrayList<>();
        for (PlanStep step : plan(page, "hip-flexor-stretch")) {
            pass(page, 1);
            String state = page.locator("#side-left").getAttribute("data-state") + " "
                    + page.locator("#side-right").getAttribute("data-state");
            if (seen.isEmpty() || !seen.getLast().equals(state)) {
                seen.add(state);
            }
            pass(page, step.number("seconds") - 1);
        }
        Assertions.assertThat(seen).containsExactly("later later", "now later", "done now");
    }

    @Test
    void whoever_runs_through_everything_has_done_nothing_and_the_diary_says_so() {
        Page page = phone();
        start(page, "evening");
        int presses = 0;
        while (page.locator("#next").isVisible()) {
            press(page, "Next");
            presses++;
        }
        Assertions.assertThat(presses).isBetween(10, 40);
        saveSession(page);
        open(page, "/diary");
        assertThat(page.locator(".entry-card")).containsText("Nothing was held to its end.");
        page.locator(".entry-open").click();
        assertThat(page.locator(".part-skipped").first()).hasText("Left side: left out, 0 of 30 s");
        assertThat(page.locator(".part-done")).hasCount(0);

        open(page, "/");
        assertThat(page.locator("#evening")).not().hasText("Evening done");
    }

    @Test
    void a_step_done_again_replaces_its_first_try() {
        Page page = phone();
        start(page, "evening");
        pass(page, 20);
        press(page, "Next");
        press(page, "Back");
        assertThat(page.locator("#round")).hasText("1 of 2");
        pass(page, 31);
        page.keyboard().press("Escape");
        press(page, "End and save");
        saveSession(page);
        open(page, "/diary");
        page.locator(".entry-open").click();
        assertThat(page.locator(".parts li").first()).hasText("Left side: 30 s");
        assertThat(page.locator(".part-done")).hasCount(1);
    }

    @Test
    void a_pause_of_hours_costs_no_second_of_the_plan_and_counts_as_time() {
        Page page = phone();
        start(page, "cat-camel");
        pass(page, 40);
        page.keyboard().press("Space");
        String left = page.locator("#seconds").textContent();
        page.clock().fastForward(2 * 3_600_000);
        supple().clock().forward(Duration.ofHours(2));
        assertThat(page.locator("#seconds")).hasText(left);
        assertThat(page.locator("#under")).hasText("Paused");
        page.keyboard().press("Space");
        pass(page, 34);
        assertThat(page.locator("#finish-title")).hasText("Done, 1 minute. How did your back take it?");
    }

    /// Name, place in the session, minutes left, seconds, what is below them, and the round if there are several.
    private static List<String> shown(Page page) {
        return List.of("name", "where", "remaining", "seconds", "under", "round").stream()
                .map(id -> page.locator("#" + id).isHidden()
                        ? ""
                        : page.locator("#" + id).textContent())
                .toList();
    }

    private static List<PlanStep> plan(Page page, String name) {
        List<?> steps = (List<?>) page.evaluate(PLAN, name);
        return steps.stream().map(step -> new PlanStep((Map<?, ?>) step)).toList();
    }

    private record PlanStep(Map<?, ?> json) {

        String text(String name) {
            return String.valueOf(json.get(name));
        }

        int number(String name) {
            return (Integer) Objects.requireNonNull(json.get(name));
        }

        List<String> screenAfterOneSecond(int at) {
            String under = switch (text("kind")) {
                case "get_ready" -> "get ready";
                case "change_side" -> "change sides";
                case "rest" -> "rest";
                default -> "of " + number("seconds") + " s";
            };
            boolean isRepeat = text("kind").equals("repeat");
            String round = number("of") < 2 ? "" : (isRepeat ? 1 : number("repetition")) + " of " + number("of");
            int minutes = Math.ceilDiv(number("total") - at - 1, 60);
            return List.of(
                    text("name"),
                    text("where"),
                    minutes + " min left",
                    String.valueOf(number("seconds") - 1),
                    under,
                    round);
        }
    }
}
