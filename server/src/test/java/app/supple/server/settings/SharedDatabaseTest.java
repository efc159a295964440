// SPDX-License-Identifier: Apache-2.0
package app.supple.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedDatabaseTest {

    private static final String HERE = "jdbc:postgresql://localhost/supple?user=anna&password=secret-word";

    @ParameterizedTest
    @ValueSource(
            strings = {
                HERE,
                "jdbc:postgresql://localhost:5433/supple",
                "jdbc:postgresql://127.0.0.1/supple",
                "jdbc:postgresql://[::1]:5432/supple",
                "jdbc:postgresql:///supple",
                "jdbc:postgresql:supple",
                "jdbc:postgresql://db.example/supple?sslmode=require",
                "jdbc:postgresql://db.example/supple?user=anna&sslmode=disable"
            })
    void on_this_computer_or_if_the_operator_says_how_an_address_is_taken_as_it_is(String url) {
        assertThat(url("SUPPLE_DATABASE", url)).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example/supple, jdbc:postgresql://db.example/supple?sslmode=verify-full",
        "jdbc:postgresql://10.0.0.7/s?user=a, jdbc:postgresql://10.0.0.7/s?user=a&sslmode=verify-full",
        "'jdbc:postgresql://localhost,db.example/s', 'jdbc:postgresql://localhost,db.example/s?sslmode=verify-full'",
        "jdbc:postgresql://localhost.example/s, jdbc:postgresql://localhost.example/s?sslmode=verify-full",
        "jdbc:postgresql://127.0.0.1.example/s, jdbc:postgresql://127.0.0.1.example/s?sslmode=verify-full"
    })
    void over_a_network_the_database_has_to_prove_who_it_is(String said, String read) {
        assertThat(url("SUPPLE_DATABASE", said)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://localhost/supple?password=secret-word",
                "postgresql://anna:secret-word@localhost/supple",
                "jdbc:postgresql://anna:secret-word@localhost/supple",
                "jdbc:postgresql://localhost/?password=secret-word",
                "jdbc:postgresql://localhost?password=secret-word"
            })
    void what_is_no_address_is_refused_without_being_repeated(String url) {
        assertThatThrownBy(() -> read(Map.of("SUPPLE_DATABASE", url), Wanted.NOTHING))
                .isInstanceOf(BadSettings.class)
                .hasMessage("The database is no address of a PostgreSQL. Write"
                        + " jdbc:postgresql://HOST/NAME?user=USER, with user and password after the question mark.");
    }

    @Test
    void a_flag_goes_before_the_variable_and_a_folder_on_the_command_line_means_the_one_in_it() {
        var environment = Map.of("SUPPLE_DATABASE", HERE, "SUPPLE_DATA", "/srv/supple");
        var flag = new Wanted(null, null, null, "jdbc:postgresql:other");

        assertThat(url(read(environment, flag))).isEqualTo("jdbc:postgresql:other");
        assertThat(url(read(environment, Wanted.NOTHING))).isEqualTo(HERE);
        assertThat(read(environment, new Wanted(null, "/srv/diary", null)))
                .isEqualTo(new Settings(
                        Path.of("/srv/diary"), read(Map.of(), Wanted.NOTHING).address(), 8080));
        assertThatThrownBy(() -> read(environment, new Wanted(null, "/srv/diary", null, HERE)))
                .hasMessage("Say --data or --database, not both: the data is in one of them.");
    }

    @Test
    void the_password_is_never_printed() {
        var wanted = new Wanted(null, null, null, HERE);

        assertThat(read(Map.of(), wanted).toString())
                .contains("database=jdbc:postgresql://localhost/supple,")
                .doesNotContain("secret-word", "user=anna");
        assertThat(wanted.toString()).doesNotContain("secret-word");
    }

    private static String url(String variable, String value) {
        return url(read(Map.of(variable, value), Wanted.NOTHING));
    }

    private static String url(Settings settings) {
        return Objects.requireNonNull(settings.database()).url();
    }

    private static Settings read(Map<String, String> environment, Wanted wanted) {
        return new SettingsReader(environment, Map.of("os.name", "Linux", "user.home", "/home/anna")).read(wanted);
    }
}
