// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import app.supple.delivery.carry.Outcome;
import app.supple.server.machine.Answer;
import app.supple.server.machine.Answer.End;
import app.supple.server.machine.Call;
import app.supple.server.machine.Programs;
import app.supple.server.machine.Running;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Shows notifications with notify-send, of libnotify 0.8 or newer; else over the bus itself.
final class LinuxBell implements Bell {

    private static final Duration LIMIT = Duration.ofSeconds(6);

    /// For what it complains of after it has said that it failed.
    private static final Duration LAST_WORDS = Duration.ofMillis(500);

    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,9}");

    private final Programs programs;
    private final Bus bus;

    LinuxBell(Programs programs) {
        this.programs = programs;
        this.bus = new Bus(programs);
    }

    /// What the program that shows them can do.
    private record Skill(boolean markup, boolean buttons) {

        static Skill of(Answer answer) {
            return new Skill(
                    answer.said().contains("body-markup"), answer.said().matches("(?s).*['\"]actions['\"].*"));
        }
    }

    @Override
    public Rung ring(Notice notice) {
        if (!bus.isThere()) {
            // Nobody tells what it can do: nearly all read markup, and notify-send itself leaves buttons out.
            return orElse(sent(notice, new Skill(true, true)), Complaint.NO_TOOL);
        }
        Answer answer = bus.capabilities();
        if (!answer.isGood()) {
            return new Rung.Failed(Complaint.of(answer));
        }
        Skill skill = Skill.of(answer);
        Rung rung = sent(notice, skill);
        return rung == null ? overTheBus(notice, skill) : rung;
    }

    @Override
    public void silence(String id, String topic) {
        if (bus.isThere() && !id.isEmpty()) {
            bus.close(id);
        }
    }

    /// Null if notify-send, or what it needs, is not there or too old. It says at once what the notification is called
    /// only if its output is not held back: 0.8.1 does not flush what it says.
    private @Nullable Rung sent(Notice notice, Skill skill) {
        if (!programs.has("notify-send") || !programs.has("stdbuf")) {
            return null;
        }
        try {
            Running running = programs.start(words(notice, skill));
            Optional<String> id = running.line(LIMIT);
            if (id.filter(line -> ID.matcher(line).matches()).isPresent()) {
                return new Rung.Shown(id.get(), new Clicks(running, line -> line));
            }
            return failed(running.answer(id.isPresent() ? LAST_WORDS : Duration.ofMillis(1)), id.isPresent());
        } catch (IOException e) {
            return null;
        }
    }

    private static Rung orElse(@Nullable Rung rung, Outcome otherwise) {
        return rung == null ? new Rung.Failed(otherwise) : rung;
    }

    private static @Nullable Rung failed(Answer answer, boolean spoke) {
        if (answer.complained().contains("--print-id") || answer.complained().contains("--action")) {
            return null;
        }
        // Having failed, it goes on to wait for a click.
        End end = spoke ? End.BADLY : answer.end();
        return new Rung.Failed(Complaint.of(new Answer(end, "", answer.complained())));
    }

    private static Call words(Notice notice, Skill skill) {
        Stream<String> buttons = Button.of(notice).map(button -> "--action=" + button.key() + "=" + button.label());
        return Call.of("stdbuf", "-oL", "notify-send", "--app-name=Supple", "--print-id")
                .and(notice.replaces().isEmpty() ? new String[0] : new String[] {"--replace-id=" + notice.replaces()})
                .and(skill.buttons() ? buttons.toArray(String[]::new) : new String[0])
                .and("--", notice.title(), strcompressed(body(notice, skill)));
    }

    /// notify-send reads `\n` and the like in the body (g_strcompress), and a single backslash is what it leaves of
    /// two.
    private static String strcompressed(String body) {
        return body.replace("\\", "\\\\");
    }

    private static String body(Notice notice, Skill skill) {
        return skill.markup() ? Plain.escaped(notice.body()) : notice.body();
    }

    private Rung overTheBus(Notice notice, Skill skill) {
        if (!bus.hearsClicks()) {
            return shown(bus.show(notice, body(notice, skill), false), null);
        }
        try {
            Running listening = bus.listen();
            Rung rung = shown(bus.show(notice, body(notice, skill), skill.buttons()), listening);
            if (rung instanceof Rung.Failed) {
                listening.close();
            }
            return rung;
        } catch (IOException e) {
            return new Rung.Failed(Complaint.NO_TOOL);
        }
    }

    private static Rung shown(Answer answer, @Nullable Running listening) {
        return Bus.id(answer)
                .<Rung>map(id -> new Rung.Shown(id, new Clicks(listening, line -> Bus.key(id, line))))
                .orElseGet(() -> new Rung.Failed(Complaint.of(answer)));
    }
}
