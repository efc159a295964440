// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer;

import app.supple.library.FormKind;
import app.supple.plan.PlannedSession;
import app.supple.plan.Plans;
import app.supple.plan.Spare;
import app.supple.programme.RoutineName;
import app.supple.session.Shorter;
import io.helidon.webserver.http.ServerRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which session somebody asks for: `{name}` in the path, `spare=no` for who has been up for long enough, `minutes=4`
/// for who has no more, `form=chair` for who stays on theirs.
///
/// @param name as it was written, checked when the plan is asked
/// @param minutes at hand; 0 for as many as it takes
public record SessionRequest(String name, Spare spare, int minutes, FormKind form) {

    /// Added to an address by who has been up for long enough.
    public static final String NO_SPARE = "?spare=no";

    /// Nobody needs to say that they have more than that.
    public static final int MOST_MINUTES = 60;

    public static SessionRequest of(ServerRequest request) {
        boolean no = request.query().first("spare").filter("no"::equals).isPresent();
        return new SessionRequest(
                Incoming.part(request, "name"),
                no ? Spare.NO : Spare.WHEN_JUST_RISEN,
                request.query().first("minutes").map(SessionRequest::minutes).orElse(0),
                request.query().first("form").map(SessionRequest::form).orElse(FormKind.STANDARD));
    }

    /// The session as planned for the visitor, in the time that they have.
    ///
    /// @throws Problem if there is no such session, or not one stretch of it fits into that time
    public Shorter plan(Plans plans, Visit visit) {
        PlannedSession planned = plans.session(routine(), form, spare)
                .apply(visit.person(), visit.now())
                .orElseThrow(SessionRequest::unknown);
        return Shorter.within(planned, minutes).orElseThrow(SessionRequest::tooShort);
    }

    /// What to add to an address so that it asks the same.
    public String query() {
        String all = Stream.of(
                        spare == Spare.NO ? "spare=no" : "",
                        minutes == 0 ? "" : "minutes=" + minutes,
                        form == FormKind.STANDARD ? "" : "form=" + word(form))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return all.isEmpty() ? "" : "?" + all;
    }

    private RoutineName routine() {
        try {
            return new RoutineName(name);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static int minutes(String text) {
        try {
            int minutes = Integer.parseInt(text);
            if (minutes >= 1 && minutes <= MOST_MINUTES) {
                return minutes;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is too large.
        }
        throw new Problem(Problem.Kind.INVALID, "minutes needs a whole number from 1 to 60, such as 4.");
    }

    private static FormKind form(String text) {
        return Arrays.stream(FormKind.values())
                .filter(form -> word(form).equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new Problem(Problem.Kind.INVALID, "form needs one of standard, easier, harder, chair."));
    }

    private static String word(FormKind form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    private static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "There is no session of that name. Try morning or evening.");
    }

    private static Problem tooShort() {
        return new Problem(Problem.Kind.INVALID, "Not one stretch fits into that time. Try a minute more.");
    }
}
