// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.server.command.SuppleCommand;
import app.supple.server.command.pause.PauseCommands;
import app.supple.server.store.Store;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `./supple pause`, `resume` and `next`, on a Wednesday at 10:25 in Berlin unless it says otherwise.
class PauseCommandsTest {

    private static final int FINE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final String FORMS = " is no length of a pause. Write 1h, until-morning, a day such as 2026-12-24, "
            + "or the first and the last day: 2026-12-24..2026-12-31.";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Instant now = Instant.parse("2026-11-25T09:25:00Z");

    @Test
    void next_says_when_and_why_and_what_to_do() {
        assertThat(said("next"))
                .matches("11:00, in 35 minutes\\. Every 2 hours, counted from 07:00\\. .+, \\d minutes?\\.");
        now = Instant.parse("2026-11-25T20:30:00.001Z");
        assertThat(said("next"))
                .isEqualTo("Tomorrow, 07:00, in 9 hours 30 minutes. The morning session. You rise at 07:00.");
    }

    @Test
    void next_as_json_has_the_slot_apart() {
        JsonNode next = JsonMapper.shared().readTree(said("next --json"));

        assertThat(next.propertyNames()).containsExactly("state", "until", "reminder", "words");
        assertThat(next.at("/state").asString()).isEqualTo("comes");
        assertThat(next.at("/until").isNull()).isTrue();
        assertThat(next.at("/reminder/instant").asString()).isEqualTo("2026-11-25T10:00:00Z");
        assertThat(next.at("/reminder/kind").asString()).isEqualTo("nudge");
    }

    @Test
    void an_hour_is_silent_and_over_by_itself() {
        assertThat(said("pause 1h")).isEqualTo("Paused until 11:25. ./supple resume ends it.");
        assertThat(said("next")).startsWith("Paused until 11:25. Then: 13:00, in 2 hours 35 minutes. Every 2 hours");

        now = Instant.parse("2026-11-25T10:25:00Z");
        assertThat(said("next")).startsWith("13:00, in 1 hour 35 minutes.");
        assertThat(said("resume")).startsWith("No pause holds. 13:00, in 1 hour 35 minutes.");
    }

    @Test
    void a_second_pause_adds_to_the_first() {
        assertThat(said("pause until-morning")).isEqualTo("Paused until tomorrow, 04:00. ./supple resume ends it.");
        assertThat(said("pause 1h")).isEqualTo("Paused until tomorrow, 04:00. ./supple resume ends it.");
        assertThat(said("pause 2026-11-26 --because illness"))
                .isEqualTo("No reminders tomorrow, ill. Paused until Friday 27 November, 04:00. Get well soon. "
                        + "./supple resume ends it.");
        assertThat(said("resume"))
                .startsWith("The pause is over. 11:00, in 35 minutes. ")
                .endsWith(System.lineSeparator() + "Still to come: tomorrow, ill.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-24..2026-12-31 | from Thursday 24 December to Thursday 31 December, on holiday",
                "2027-01-04 | on Monday 4 January 2027, on holiday",
                "2026-12-31..2027-01-03 --because illness | from Thursday 31 December to Sunday 3 January 2027, ill"
            })
    void days_to_come_are_said_with_both_ends(String words, String told) {
        assertThat(said("pause " + words))
                .isEqualTo("No reminders " + told + ". ./supple resume ends it once it has begun.");
    }

    @Test
    void a_pause_before_the_next_one_is_named() {
        said("pause 2026-11-26..2026-11-29");
        now = Instant.parse("2026-11-25T21:00:00Z");

        assertThat(said("next"))
                .isEqualTo("Monday 30 November, 07:00. The morning session. You rise at 07:00. "
                        + "Before that you pause from tomorrow to Sunday 29 November, on holiday.");
    }

    @ParameterizedTest
    @CsvSource({"2h", "45m", "2026-02-30", "2026-12-24..", "..", "2026-12-24..31", "tomorrow"})
    void what_is_no_pause_is_named_with_what_to_write_instead(String written) {
        assertThat(run("pause " + written)).isEqualTo(MISUSED);

        assertThat(err.toString().lines()).containsExactly("'" + written + "'" + FORMS);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void only_days_have_a_reason_and_there_are_two() {
        assertThat(run("pause 1h --because illness")).isEqualTo(MISUSED);
        assertThat(run("pause someday --because rain")).isEqualTo(MISUSED);

        assertThat(err.toString().lines())
                .containsExactly(
                        "--because: only days have a reason. Leave it out, or write days such as "
                                + "2026-12-24..2026-12-31.",
                        "--because: 'rain' is no reason. Write holiday or illness, or leave it out.",
                        "'someday'" + FORMS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-24..2026-12-23 | 2026-12-23 comes before 2026-12-24; choose 2026-12-24 or a later last day.",
                "2026-11-20..2026-11-24 | 2026-11-24 is over; today is 2026-11-25, so choose that or a later last day.",
                "2026-11-25..2028-11-24 | From 2026-11-25 to 2028-11-24 is too long or too far ahead; "
                        + "choose a last day within 730 days of the first and of today."
            })
    void days_that_cannot_be_are_refused_and_nothing_is_kept(String days, String told) {
        assertThat(run("pause " + days)).isEqualTo(FAILED);

        assertThat(err.toString().lines()).containsExactly(told);
        assertThat(said("resume")).startsWith("No pause holds. 11:00").doesNotContain("Still to come");
    }

    @Test
    void they_work_while_another_supple_is_running() {
        try (var running = Store.open(folder)) {
            assertThat(said("pause 1h")).startsWith("Paused until 11:25.");
            assertThat(running.wishes().pauses(PersonId.ME, now)).hasSize(1);
            assertThat(said("resume")).startsWith("The pause is over.");
            assertThat(running.wishes().pauses(PersonId.ME, now)).isEmpty();
        }
    }

    @Test
    void the_program_itself_knows_them() {
        for (String words : new String[] {"pause 1h", "next", "resume"}) {
            String[] each = (words + " --data " + folder).split(" ", -1);
            assertThat(Main.commandsFor(HeadStart.begin(), each)
                            .setOut(new PrintWriter(out, true))
                            .execute(each))
                    .isEqualTo(FINE);
        }
        assertThat(out.toString().lines().map(line -> line.split(" ", 2)[0]))
                .containsExactly("Paused", "Paused", "The");
    }

    private String said(String words) {
        out.getBuffer().setLength(0);
        assertThat(run(words)).as(err.toString()).isEqualTo(FINE);
        return out.toString().stripTrailing();
    }

    private int run(String words) {
        Map<String, Supplier<Object>> commands = Map.of(
                "pause", () -> new PauseCommands.Pause((wish, _) -> ask(silence -> silence.pause(wish))),
                "resume", () -> new PauseCommands.Resume(_ -> ask(Silence::resume)),
                "next", () -> new PauseCommands.Next(_ -> ask(Silence::next)));
        String[] each = words.split(" ", -1);
        return SuppleCommand.of(() -> {}, commands, each)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(each);
    }

    private <T> T ask(Function<Silence, T> question) {
        var around = new Surroundings(() -> now, ZoneId.of("Europe/Berlin"));
        try (House house = House.open(() -> Store.beside(folder), around, HeadStart.begin())) {
            return question.apply(house.silence());
        }
    }
}
