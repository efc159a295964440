// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.reminder.Reminders;
import app.supple.server.command.RemindersCommand;
import app.supple.server.command.SuppleCommand;
import app.supple.server.content.Content;
import app.supple.server.zone.NewestRules;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `./supple reminders`, at a moment and in a zone of our choice.
class RemindersCommandTest {

    private final NewestRules rules = new NewestRules();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Instant now = Instant.parse("2026-03-08T16:00:00Z");

    @Test
    void as_json_it_is_a_list_with_wall_offset_moment_kind_and_reason() {
        assertThat(run("--zone", "America/New_York", "--from", "2026-03-08", "--days", "1", "--json"))
                .isZero();

        JsonNode slots = JsonMapper.shared().readTree(out.toString());
        assertThat(slots.size()).isEqualTo(8);
        assertThat(slots.get(1).propertyNames()).containsExactly("local", "offset", "instant", "kind", "reason");
        assertThat(slots.get(1).path("local").asString()).isEqualTo("2026-03-08T09:00");
        assertThat(slots.get(1).path("offset").asString()).isEqualTo("-04:00");
        assertThat(slots.get(1).path("instant").asString()).isEqualTo("2026-03-08T13:00:00Z");
        assertThat(slots.get(1).path("reason").asString()).startsWith("Every 2 hours, counted from 07:00. ");
        assertThat(kinds(slots)).isEqualTo("morning nudge nudge nudge nudge nudge nudge evening");
    }

    @Test
    void without_flags_it_is_today_here_every_two_hours() {
        assertThat(run()).isZero();

        List<String> lines = out.toString().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("Sunday 2026-03-08, Europe/Berlin, rules " + rules.version());
        assertThat(lines.get(1)).isEqualTo("  07:00  +01:00  morning   You rise at 07:00.");
        assertThat(lines).hasSize(10).contains("  21:00          left out  The evening session is near, at 21:30.");
        assertThat(lines.getLast()).isEqualTo("  21:30  +01:00  evening   The last hour before bed at 22:30.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-08T02:59:59Z, 2026-03-07",
        "2026-03-08T03:00:00Z, 2026-03-08",
        "2026-03-08T23:30:00Z, 2026-03-08"
    })
    void today_begins_when_the_day_of_a_person_does(Instant moment, String date) {
        now = moment;

        assertThat(run("--json")).isZero();
        assertThat(out.toString()).contains("\"" + date + "T07:00\"");
    }

    @ParameterizedTest
    @CsvSource({"2h, 8", "120m, 8", "90m, 11", "1h30m, 11", "30m, 29", "4h, 5", "240m, 5"})
    void an_interval_may_be_written_in_several_ways(String every, int slots) {
        assertThat(run("--every", every, "--json")).isZero();

        assertThat(JsonMapper.shared().readTree(out.toString()).size()).isEqualTo(slots);
    }

    @ParameterizedTest
    @CsvSource({
        "America/Vancouver, 2026-12-01T09:00, -07:00, 2026-12-01T16:00:00Z",
        "America/Edmonton,  2026-12-01T09:00, -06:00, 2026-12-01T15:00:00Z",
        "Asia/Kathmandu,    2026-12-01T09:00, +05:45, 2026-12-01T03:15:00Z",
        "UTC,               2026-12-01T09:00, +00:00, 2026-12-01T09:00:00Z"
    })
    void the_newest_law_of_the_zone_counts(String zone, String local, String offset, String instant) {
        assertThat(run("--zone", zone, "--from", "2026-12-01", "--json")).isZero();

        JsonNode nine = JsonMapper.shared().readTree(out.toString()).get(1);
        assertThat(nine.path("local").asString()).isEqualTo(local);
        assertThat(nine.path("offset").asString()).isEqualTo(offset);
        assertThat(nine.path("instant").asString()).isEqualTo(instant);
    }

    @Test
    void a_moved_slot_says_what_the_clocks_leave_out() {
        assertThat(run("--zone", "America/New_York", "--rise", "20:30", "--bed", "8:30", "--from", "2026-03-07"))
                .isZero();

        assertThat(out.toString())
                .contains("  03:30  -04:00  nudge     Every 2 hours, counted from 20:30. "
                        + "The clocks leave out 02:30, so it comes later by as much. ");
    }

    @Test
    void nothing_is_printed_twice_over_400_days() {
        assertThat(run("--days", "400", "--json")).isZero();

        JsonNode slots = JsonMapper.shared().readTree(out.toString());
        assertThat(slots.valueStream().map(slot -> slot.path("instant").asString()))
                .hasSize(400 * 8)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(err.toString()).isEmpty();
    }

    private static String kinds(JsonNode slots) {
        return String.join(
                " ",
                slots.valueStream().map(slot -> slot.path("kind").asString()).toList());
    }

    private int run(String... flags) {
        var command = new RemindersCommand(
                () -> new Reminders(rules, Movements.of(Content.packed().library())),
                rules,
                () -> now,
                ZoneId.of("Europe/Berlin"));
        String[] words = new String[flags.length + 1];
        words[0] = "reminders";
        System.arraycopy(flags, 0, words, 1, flags.length);
        return SuppleCommand.of(() -> {}, Map.of("reminders", () -> command), words)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
