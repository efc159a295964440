// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody was shown an exercise, writes it down, practises it, and hands it to a friend.
class OwnExerciseJourneyTest extends Journey {

    /// Nobody has a function of that name, so whatever ran would complain, and so does the policy of the page.
    private static final List<String> PAYLOADS = List.of(
            "<script>canary()</script>",
            "<img src=x onerror=canary()>",
            "\"><svg onload=canary()>",
            "'-canary()-'",
            "javascript:canary()",
            "{{canary()}} ${canary()}",
            "</textarea><script>canary()</script>");

    @TempDir
    private Path friends = Path.of("");

    @Test
    void it_is_written_down_with_a_picture_practised_shared_and_taken_in_elsewhere() throws IOException {
        Page page = phone();
        open(page, "/stretches");
        link(page, "My exercises").click();
        link(page, "Add an exercise").click();
        write(page, "Clam", "Lie on your side.\nLift the upper knee.", "Stop if it pinches.");
        picture(page, "mine-form");
        press(page, "Save this exercise");

        assertThat(page.getByText("Given to you by Anna Berg.")).isVisible();
        assertThat(page.locator(".mine-picture")).hasAttribute("src", Pattern.compile("/mine/pictures/.*png"));
        isAccessible(page);
        picture(page, "mine-one");
        String id = page.url().replaceAll(".*/mine/|\\?.*", "");
        start(page, id);
        assertThat(page.locator("#figure img")).isVisible();
        picture(page, "mine-player");
        pass(page, 30);
        assertThat(page.locator("#figure img")).isVisible();

        open(page, "/mine/share");
        isAccessible(page);
        Download download = page.waitForDownload(() -> press(page, "Save as a file"));
        Assertions.assertEquals("exercises.supple.json", download.suggestedFilename());
        takeIn(Files.readAllBytes(download.path()));
    }

    @Test
    void what_somebody_wrote_is_text_wherever_it_stands() throws IOException {
        Page page = phone();
        for (String payload : PAYLOADS) {
            open(page, "/mine/new");
            write(page, payload, payload + "\n" + payload, payload);
            press(page, "Save this exercise");
            assertThat(page.locator("h1")).hasText(payload);
            String id = page.url().replaceAll(".*/mine/|\\?.*", "");
            for (String path : List.of("/mine", "/mine/" + id + "/edit", "/mine/share", "/stretches")) {
                open(page, path);
                assertThat(page.locator("main")).containsText(path.endsWith("edit") ? "What you do" : payload);
            }
            start(page, id);
            assertThat(page.locator("#figure img")).isVisible();
        }
    }

    @Test
    void it_looks_well_on_every_screen() {
        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = browse(screen, theme);
                for (String path : List.of("mine", "mine/new", "mine/share")) {
                    open(page, "/" + path);
                    fitsItsWidth(page);
                    picture(page, path.replace('/', '-') + "-" + screen + "-" + theme);
                }
            }
        }
    }

    private void takeIn(byte[] file) {
        try (var friend = new Address(friends, new TestClock(SUNDAY_0720))) {
            friend.open();
            Page page = phone();
            page.navigate(friend.url("/mine/share"));
            page.getByLabel("File").setInputFiles(new FilePayload("a.supple.json", "application/json", file));
            press(page, "Look into this file");
            assertThat(page.locator("main")).containsText("10 slow a side, with a picture");
            isAccessible(page);
            picture(page, "mine-take");
            press(page, "Take it in");
            assertThat(page.locator(".stretch-card")).hasCount(1);
            assertThat(page.locator(".stretch-card img")).hasAttribute("src", Pattern.compile("/mine/pictures/"));
        }
    }

    private static void write(Page page, String name, String steps, String caution) throws IOException {
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("Steps").fill(steps);
        page.locator("input[name=kind][value=cycles]").check();
        page.locator("input[name=sides][value=two]").check();
        page.getByLabel("Seconds each").fill("4");
        page.getByLabel("Repetitions").fill("10");
        page.getByLabel("Take care").fill(caution);
        page.getByLabel("Who gave it to you").fill("Anna Berg");
        page.locator("#picture").setInputFiles(new FilePayload("x.jpg", "image/jpeg", photograph()));
    }

    private static byte[] photograph() throws IOException {
        var picture = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0xb9d8ca));
        pen.fillRect(0, 0, 1600, 1200);
        pen.setColor(new Color(0x1d6b68));
        pen.fillOval(400, 300, 800, 600);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }
}
