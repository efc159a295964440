// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.carry.Outcome;
import app.supple.server.machine.Platform;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What macOS and Windows would be told. Their programs are fakes here: this does not show that anything appears.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are scripts of sh")
class OtherSystemsTest {

    @TempDir
    private Path folder;

    @Test
    void macos_gets_the_texts_as_arguments_behind_one_that_is_no_option() {
        var sitting = new Sitting(folder).on(Platform.MAC);
        sitting.fakes().add("osascript");

        assertThat(sitting.carrier().carry(Sitting.letter(1, Sitting.message("-e beep", "\" & beep & \""))))
                .isEqualTo(new Outcome.Seen());
        assertThat(sitting.fakes().told().getFirst()).endsWith("-e", "end run", "Supple", "-e beep", "\" & beep & \"");
    }

    @Test
    void macos_says_what_to_allow_if_it_did_not_show_it() {
        var sitting = new Sitting(folder).on(Platform.MAC);
        sitting.fakes().add("osascript", "echo 'not allowed' >&2; exit 1");

        assertThat(sitting.carrier()
                        .carry(Sitting.letter(1, Sitting.message("A", "B")))
                        .toString())
                .contains("Allow notifications of Script Editor")
                .contains("not allowed");
    }

    @Test
    void windows_gets_the_texts_in_the_environment_and_always_the_same_script() {
        var sitting = new Sitting(folder).on(Platform.WINDOWS);
        sitting.fakes().add("powershell", "echo \"$SUPPLE_TITLE|$SUPPLE_OPENS|$SUPPLE_TOPIC\" > '" + folder + "/got'");
        var carrier = sitting.carrier();
        carrier.carry(Sitting.letter(1, Sitting.message("'; Remove-Item C:\\", "$(1)")));
        carrier.carry(Sitting.letter(2, Sitting.message("Two", "")));

        List<List<String>> told = sitting.fakes().told();
        assertThat(told.getFirst()).isEqualTo(told.getLast());
        assertThat(folder.resolve("got")).hasContent("Two|http://localhost:8080/play/nudge?from=desktop|slot-11");
        assertThat(script(told.getFirst().getLast()))
                .contains("$texts.Item(0).InnerText = $env:SUPPLE_TITLE")
                .doesNotContain("Remove-Item");
    }

    private static String script(String encoded) {
        return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_16LE);
    }
}
