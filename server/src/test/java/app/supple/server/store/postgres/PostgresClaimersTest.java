// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import static app.supple.reminder.life.SampleNudges.BEN;
import static app.supple.reminder.life.SampleNudges.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.keep.Occurrences;
import app.supple.server.store.ClaimersContract;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresClaimersTest extends ClaimersContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @ParameterizedTest
    @CsvSource({"09:00, 0", "09:10, 2"})
    void nobody_waits_for_what_somebody_holds_and_who_has_the_first_nudge_has_the_person(String held, int got)
            throws SQLException {
        occurrences()
                .add(Stream.of("09:00", "09:10", "09:20")
                        .map(time -> at(BEN, time))
                        .toList());
        occurrences().add(List.of(at(PersonId.ME, "09:05")));

        try (Connection other = DriverManager.getConnection(DATABASE.url());
                var hold = other.prepareStatement("SELECT 1 FROM occurrence WHERE slot = ? FOR UPDATE")) {
            other.setAutoCommit(false);
            hold.setString(1, held);
            hold.execute();

            assertThat(occurrences().claim(at("09:30"), Duration.ofSeconds(30), 100))
                    .extracting(kept -> kept.nudge().occurrence().person())
                    .contains(PersonId.ME)
                    .filteredOn(BEN::equals)
                    .hasSize(got);
        }
    }

    @Override
    protected Occurrences occurrences() {
        return DATABASE.store().occurrences();
    }
}
