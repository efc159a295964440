// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import app.supple.delivery.Destination.Manner;
import app.supple.delivery.Discretion;
import app.supple.delivery.When;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;

/// How a destination is used, as columns. Days are bits, Monday the lowest.
final class MannerRow {

    private MannerRow() {}

    static <S extends SqlStatement<S>> S bind(S statement, Manner manner) {
        When.Hours hours = manner.when().hours().orElse(null);
        return statement
                .bind("on", manner.on() ? 1 : 0)
                .bind("used", manner.when().word())
                .bind("days", hours == null ? null : bits(hours.days()))
                .bind("from", hours == null ? null : hours.from().toString())
                .bind("to", hours == null ? null : hours.to().toString())
                .bind("discretion", manner.discretion().name().toLowerCase(Locale.ROOT));
    }

    static Manner read(ResultSet row) throws SQLException {
        return new Manner(
                row.getInt("is_on") == 1,
                when(row),
                Discretion.valueOf(row.getString("discretion").toUpperCase(Locale.ROOT)));
    }

    private static When when(ResultSet row) throws SQLException {
        String used = row.getString("used");
        if (used.equals("always")) {
            return When.ALWAYS;
        }
        var hours = new When.Hours(
                days(row.getInt("used_days")),
                LocalTime.parse(row.getString("used_from")),
                LocalTime.parse(row.getString("used_to")));
        return When.of(used, hours);
    }

    private static Integer bits(Set<DayOfWeek> days) {
        return days.stream().mapToInt(day -> 1 << (day.getValue() - 1)).sum();
    }

    private static Set<DayOfWeek> days(int bits) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (bits & (1 << (day.getValue() - 1))) != 0)
                .collect(Collectors.toUnmodifiableSet());
    }
}
