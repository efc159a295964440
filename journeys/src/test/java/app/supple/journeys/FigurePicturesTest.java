// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every figure looks as it looked when a person last looked at it. The pictures are in
/// `src/test/resources/app/supple/journeys/figures`.
///
/// After a change that is meant: run this with `-Dfigures.rewrite=true`, look at what changed, and commit it.
class FigurePicturesTest extends Journey {

    private static final Path FIGURES = Path.of("../content/figures");
    private static final List<String> FILMED = List.of("cat-camel", "childs-pose", "hip-flexor-stretch.harder");

    /// In seconds: setting off, half way, nearly there, and held.
    private static final double[] TIMES = {0.6, 1.5, 2.4, 4.5};

    @Test
    void every_figure_looks_as_it_did() throws IOException {
        Page page = moving(browse(Screen.FIGURE.context(ColorScheme.LIGHT)));
        List<String> changed = new ArrayList<>();
        for (String name : names()) {
            open(page, address(name) + "&still=end");
            check(page, name, changed);
        }

        assertThat(changed).as("see target/figures").isEmpty();
    }

    @Test
    void figures_move_as_they_did() {
        Page page = moving(browse(Screen.FIGURE.context(ColorScheme.LIGHT)));
        List<String> changed = new ArrayList<>();
        for (String name : FILMED) {
            for (double time : TIMES) {
                open(page, address(name));
                page.evaluate(
                        "t => { document.documentElement.pauseAnimations(); document.documentElement.setCurrentTime(t); }",
                        time);
                check(page, name + "-at-" + Math.round(time * 10), changed);
            }
        }

        assertThat(changed).as("see target/figures").isEmpty();
    }

    @Test
    void in_the_dark_and_mirrored_they_look_as_they_did() {
        Page page = moving(browse(Screen.FIGURE.context(ColorScheme.DARK)));
        List<String> changed = new ArrayList<>();
        for (String name : FILMED) {
            open(page, address(name) + "&still=end&side=left&look=dark-long-broad");
            check(page, name + "-dark", changed);
        }

        assertThat(changed).as("see target/figures").isEmpty();
    }

    /// The stretched region, the chair and the arrow are still seen where the system says which colours there are.
    @Test
    void in_the_colours_of_the_system_they_look_as_they_did() {
        Page page = browse(Screen.FIGURE.context(ColorScheme.LIGHT).setForcedColors(ForcedColors.ACTIVE));
        List<String> changed = new ArrayList<>();
        for (String name : List.of("cat-camel", "hip-flexor-stretch.chair", "hamstring-stretch.harder")) {
            open(page, address(name) + "&still=end");
            check(page, name + "-forced", changed);
        }

        assertThat(changed).as("see target/figures").isEmpty();
    }

    private static void check(Page page, String name, List<String> changed) {
        new Reference(name).check(page.screenshot()).ifPresent(changed::add);
    }

    /// `cat-camel.chair` is the form `chair` of `cat-camel`.
    private static String address(String name) {
        String[] parts = name.split("\\.", -1);
        return "/figures/" + parts[0] + ".svg?form=" + (parts.length > 1 ? parts[1] : "standard");
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FIGURES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".yaml"))
                    .map(file -> file.substring(0, file.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        }
    }
}
