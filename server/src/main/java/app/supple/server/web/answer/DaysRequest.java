// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer;

import app.supple.server.web.answer.Problem.Kind;
import io.helidon.webserver.http.ServerRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/// The days that a request asks for, as in `?from=2026-11-01&to=2026-11-30`, both included.
public record DaysRequest(LocalDate from, LocalDate to) {

    /// Reads them from the query.
    ///
    /// @param today for what is left out
    /// @param most so many days at once
    public static DaysRequest of(ServerRequest request, LocalDate today, int most) {
        LocalDate from = date(request, "from", today);
        LocalDate to = date(request, "to", today);
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= most) {
            throw new Problem(Kind.INVALID, "Ask for 1 to " + most + " days, from the earlier to the later.");
        }
        return new DaysRequest(from, to);
    }

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1;
    }

    private static LocalDate date(ServerRequest request, String name, LocalDate otherwise) {
        try {
            return request.query().first(name).map(LocalDate::parse).orElse(otherwise);
        } catch (DateTimeParseException e) {
            throw new Problem(Kind.INVALID, "The day '" + name + "' needs the form 2026-11-22.");
        }
    }
}
