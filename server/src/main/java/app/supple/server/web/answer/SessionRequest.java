// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer;

import app.supple.plan.PlannedSession;
import app.supple.plan.Plans;
import app.supple.plan.Spare;
import app.supple.programme.RoutineName;
import io.helidon.webserver.http.ServerRequest;

/// Which session somebody asks for: `{name}` in the path, and `spare=no` for who has been up for long enough.
///
/// @param name as it was written, checked when the plan is asked
public record SessionRequest(String name, Spare spare) {

    /// Added to an address by who has been up for long enough.
    public static final String NO_SPARE = "?spare=no";

    public static SessionRequest of(ServerRequest request) {
        boolean no = request.query().first("spare").filter("no"::equals).isPresent();
        return new SessionRequest(Incoming.part(request, "name"), no ? Spare.NO : Spare.WHEN_JUST_RISEN);
    }

    /// The session as planned for the visitor.
    ///
    /// @throws Problem if there is no such session
    public PlannedSession plan(Plans plans, Visit visit) {
        return plans.session(routine(), visit.person(), visit.now(), spare).orElseThrow(SessionRequest::unknown);
    }

    /// What to add to an address so that it asks the same.
    public String query() {
        return switch (spare) {
            case NO -> NO_SPARE;
            case WHEN_JUST_RISEN -> "";
        };
    }

    private RoutineName routine() {
        try {
            return new RoutineName(name);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "There is no session of that name. Try morning or evening.");
    }
}
