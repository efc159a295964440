// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// A Sunday with two meetings: one that ends soon after a break was due, and one that goes on until the next.
class MeetingJourneyTest extends Journey {

    private static final String CALENDAR = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Example//EN
            BEGIN:VEVENT
            UID:one@calendar.example
            DTSTAMP:20261101T000000Z
            DTSTART:20261122T073000Z
            DTEND:20261122T082000Z
            SUMMARY:Secret plans
            END:VEVENT
            BEGIN:VEVENT
            UID:two@calendar.example
            DTSTAMP:20261101T000000Z
            DTSTART:20261122T094500Z
            DTEND:20261122T115000Z
            SUMMARY:A long one
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");

    @Test
    void in_a_meeting_it_waits_for_the_end_or_is_left_out_and_says_so() {
        Page page = phone();
        open(page, "/settings");
        link(page, "Your calendar").click();
        page.locator("#file")
                .setInputFiles(new FilePayload("mine.ics", "text/calendar", CALENDAR.getBytes(StandardCharsets.UTF_8)));
        press(page, "Use this file");
        assertThat(page.locator("#known")).containsText("2 meetings");
        isAccessible(page);

        at(page, "09:00");
        assertThat(page.locator(".nudge")).hasCount(0);
        open(page, "/why");
        assertThat(page.locator(".why-waiting")).containsText("Moved to 09:20, when your meeting ends.");

        at(page, "09:20");
        assertThat(page.locator(".nudge")).containsText("Time for a break.");
        press(page, "I have moved");
        assertThat(page.locator(".nudge")).isHidden();

        at(page, "11:00");
        open(page, "/why");
        assertThat(page.locator(".why-silent").getByText("Not sent: you were in a meeting until 12:50."))
                .isVisible();
    }

    /// Moves the clock of the server to this time on the wall in Berlin, and lets the page look.
    private void at(Page page, String time) {
        supple().clock().moveTo(Instant.parse("2026-11-22T" + time + ":00+01:00"));
        page.waitForResponse(
                "**/api/v1/nudge", () -> page.evaluate("document.dispatchEvent(new Event('visibilitychange'))"));
    }
}
