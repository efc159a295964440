// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `./supple reminders` refuses: each flag with its own sentence, all at once, and nothing is printed.
class RemindersRefusedTest {

    private static final int MISUSED = 2;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--rise 25:00 | --rise: '25:00' is no time from 00:00 to 23:59. Try --rise 07:00.",
                "--rise 7 --bed 08:00 | --rise: '7' is no time from 00:00 to 23:59. Try --rise 07:00.",
                "--bed 22:60 | --bed: '22:60' is no time from 00:00 to 23:59. Try --bed 22:30.",
                "--every often | --every: 'often' is no length of time. Try --every 2h, 90m or 1h30m.",
                "--every 2 | --every: '2' is no length of time. Try --every 2h, 90m or 1h30m.",
                "--every 29m | --every: '29m' is not from 30m to 4h. Try --every 2h.",
                "--every 4h1m | --every: '4h1m' is not from 30m to 4h. Try --every 2h.",
                "--every 9999h9999m | --every: '9999h9999m' is not from 30m to 4h. Try --every 2h.",
                "--from 2026-02-30 | --from: '2026-02-30' is no date. Write year, month and day, such as --from 2026-03-08.",
                "--from tomorrow | --from: 'tomorrow' is no date. Write year, month and day, such as --from 2026-03-08.",
                "--from 1969-12-31 | --from: '1969-12-31' is not from 1970-01-01 to 2097-12-31. Try --from 2026-03-08.",
                "--days 0 | --days: '0' is no number from 1 to 400. Try --days 7.",
                "--days 401 | --days: '401' is no number from 1 to 400. Try --days 7.",
                "--days -1 | --days: '-1' is no number from 1 to 400. Try --days 7.",
                "--days many | --days: 'many' is no number from 1 to 400. Try --days 7."
            })
    void a_bad_value_is_named_with_its_flag_and_what_to_do(String flags, String said) {
        assertThat(run(flags)).isEqualTo(MISUSED);

        assertThat(err.toString().lines()).containsExactly(said);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"07:00, 10:59", "07:00, 03:01", "07:00, 07:00", "08:00, 07:00"})
    void a_bed_time_that_leaves_no_possible_day_is_told_with_both_flags(String rise, String bed) {
        assertThat(run("--rise " + rise + " --bed " + bed)).isEqualTo(MISUSED);

        assertThat(err.toString().lines())
                .containsExactly(
                        "--rise, --bed: from rising at " + rise + " to bed at " + bed
                                + " is no waking day of 4 to 20 hours. Change one of them; without them it is 07:00 and 22:30.");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Belrin, Europe/Berlin",
        "europe/berlin, Europe/Berlin",
        "Berlin, Europe/Berlin",
        "new_york, America/New_York",
        "America/Vancuver, America/Vancouver",
        "utc, UTC"
    })
    void an_unknown_zone_is_answered_with_a_guess(String written, String meant) {
        assertThat(run("--zone " + written)).isEqualTo(MISUSED);

        assertThat(err.toString().lines())
                .containsExactly("--zone: there is no time zone '" + written + "'. Did you mean '" + meant
                        + "'? Try --zone Europe/Berlin, or leave it out for that of this computer.");
    }

    @Test
    void what_is_like_no_zone_gets_no_guess() {
        assertThat(run("--zone Middle-earth/Shire")).isEqualTo(MISUSED);

        assertThat(err.toString())
                .startsWith("--zone: there is no time zone 'Middle-earth/Shire'. Try --zone Europe/Berlin, ");
    }

    @Test
    void all_problems_are_told_at_once() {
        assertThat(run("--zone X --rise x --bed x --every x --from x --days x --json"))
                .isEqualTo(MISUSED);

        assertThat(err.toString().lines().map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactly("--zone", "--rise", "--bed", "--every", "--from", "--days");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String flags) {
        String[] words = ("reminders " + flags).split(" ", -1);
        return Main.commandsFor(HeadStart.begin(), words)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
