// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A person, their browser, and a Supple of their own. Time stands at twenty past seven on a Sunday in Berlin, within
/// the first hour after rising, and goes on only when a journey says so.
abstract class Journey {

    static final Instant SUNDAY_0720 = Instant.parse("2026-11-22T06:20:00Z");

    private static final String HAND_IN = """
            async entry => {
              const id = crypto.randomUUID();
              const answer = await fetch('/api/v1/entries/' + id, {
                method: 'PUT',
                headers: { 'Content-Type': 'application/json' },
                body: JSON.stringify({ ...entry, zone: 'Europe/Berlin', ending: 'finished', steps: [] }),
              });
              if (answer.status !== 201) throw new Error(await answer.text());
              return id;
            }""";

    /// Looked at by people, not by tests.
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    private Path data = Path.of("");

    private final List<BrowserContext> contexts = new ArrayList<>();

    /// What the browser complained about, on any page.
    private final List<String> complaints = new ArrayList<>();

    private @Nullable Address supple;

    @BeforeEach
    void openTheHouse() {
        Address address = new Address(data, new TestClock(SUNDAY_0720));
        if (hasAnswered()) {
            address.answerAllWithNo();
        }
        address.open();
        supple = address;
    }

    /// Whether the person has answered what is asked before a session.
    boolean hasAnswered() {
        return true;
    }

    @AfterEach
    void closeTheHouse() {
        contexts.forEach(BrowserContext::close);
        supple().close();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    Address supple() {
        return Objects.requireNonNull(supple);
    }

    /// A new browser with the page clock in step with the server's: it stands still too, until a journey moves it.
    Page browse(Screen screen, ColorScheme theme) {
        Page page = browse(screen.context(theme));
        Instant now = supple().clock().instant();
        page.clock()
                .install(new Clock.InstallOptions().setTime(now.minusSeconds(1).toEpochMilli()));
        page.clock().pauseAt(now.toEpochMilli());
        return page;
    }

    Page browse(NewContextOptions options) {
        BrowserContext context = Chromium.browser().newContext(options);
        contexts.add(context);
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    /// The page of somebody who likes motion.
    static Page moving(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        return page;
    }

    Page phone() {
        return browse(Screen.PHONE, ColorScheme.LIGHT);
    }

    void open(Page page, String path) {
        page.navigate(supple().url(path));
    }

    /// Runs the player's clock and the server's on together, second by second.
    void pass(Page page, int seconds) {
        page.clock().runFor(seconds * 1000L);
        supple().clock().forward(Duration.ofSeconds(seconds));
    }

    /// Opens the player and presses Start.
    void start(Page page, String routine) {
        open(page, "/play/" + routine);
        page.locator("#ready").waitFor();
        press(page, "Start");
        page.locator("body[data-screen=run]").waitFor();
    }

    /// Within a part of the page, by its whole name.
    static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /// On the last screen of the player: into the diary.
    static void saveSession(Page page) {
        press(page, "Save");
        PlaywrightAssertions.assertThat(page.locator("#outcome")).containsText("Saved.");
    }

    /// Hands in a finished session from within the open page, without playing it.
    ///
    /// @param started with its offset: `2026-11-22T07:05:00+01:00`
    /// @return its id
    static String handIn(Page page, String routine, String started, int minutes) {
        Instant end = OffsetDateTime.parse(started).toInstant().plus(Duration.ofMinutes(minutes));
        Map<String, String> entry = Map.of("routine", routine, "started_at", started, "ended_at", end.toString());
        return String.valueOf(page.evaluate(HAND_IN, entry));
    }

    /// What one of our own scripts answers: `ask(page, "lib/time.js", "it.stamp(0)")`.
    static Object ask(Page page, String script, String question) {
        return page.evaluate("""
                async () => {
                  const assets = document.querySelector('link[rel=icon]').href.replace('favicon.svg', '');
                  const it = await import(assets + 'SCRIPT');
                  return QUESTION;
                }""".replace("SCRIPT", script).replace("QUESTION", question));
    }

    /// No rule of axe-core is broken on this page. The page clock goes on meanwhile, for axe-core waits by it.
    static void isAccessible(Page page) {
        page.clock().resume();
        Set<String> broken = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getNodes())
                        .collect(Collectors.toSet());
        Number now = (Number) page.evaluate("Date.now()");
        page.clock().pauseAt(now.longValue() + 1000);
        assertThat(broken).as("axe on " + page.url()).isEmpty();
    }

    /// Nothing runs out of the side of the screen.
    static void fitsItsWidth(Page page) {
        Object tooWide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(tooWide).as("sideways scrolling on " + page.url()).isEqualTo(false);
    }

    static void picture(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }
}
