// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer.checkin;

import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Problem.Kind;
import io.helidon.webserver.http.ServerRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// Which day somebody says something about.
public final class DayRequest {

    /// Nobody noted anything before, and a date with a slip of the finger in its year is told.
    public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private DayRequest() {}

    /// The date in the path, a day that has come.
    ///
    /// @param today of the person
    /// @throws Problem of that kind, if it cannot be one
    public static LocalDate date(ServerRequest request, LocalDate today, Kind kind) {
        LocalDate date = parsed(Incoming.part(request, "date"), kind);
        if (date.isAfter(today)) {
            throw new Problem(kind, "The date is still to come. Say how it was once the day is there.");
        }
        if (date.isBefore(FIRST)) {
            throw new Problem(kind, "The date is before the year 2000. Choose a later one.");
        }
        return date;
    }

    private static LocalDate parsed(String text, Kind kind) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Problem(kind, "A date is written like this: 2026-11-22.");
        }
    }
}
