// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site;

import app.supple.plan.PlannedSession;
import app.supple.plan.Plans;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.SessionRequest;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.gate.Gate;
import app.supple.server.web.page.PlayRow;
import app.supple.server.web.page.PlayView;
import app.supple.server.words.DoseWords;
import app.supple.server.words.PlanWords;
import app.supple.session.Shorter;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.stream.Stream;

/// `GET /play/{name}`: the player, or questions first.
public record PlayPage(Plans plans, Gate gate, Visits visits, Frames frames, Send send) {

    public void show(ServerRequest request, ServerResponse response) {
        var asked = SessionRequest.of(request);
        Visit visit = visits.visit();
        Shorter shorter = asked.plan(plans, visit);
        if (!gate.standing(visit.person().id(), visit.now()).isOpen()) {
            Send.seeOther(response, "/screening?for=" + asked.name());
            return;
        }
        send.page(request, response, "play", view(shorter, "/api/v1/sessions/" + asked.name() + asked.query()));
    }

    private PlayView view(Shorter shorter, String sessionUrl) {
        PlannedSession planned = shorter.planned();
        return new PlayView(
                planned.routine().title(),
                sessionUrl,
                "/api/v1/entries",
                frames.assets(),
                planned.stretches().stream()
                        .map(line -> new PlayRow(PlanWords.name(planned, line), DoseWords.dose(line)))
                        .toList(),
                new PlayView.Notes(
                        Stream.of(PlanWords.summary(planned))
                                .filter(summary -> !summary.isEmpty())
                                .toList(),
                        PlanWords.shorter(shorter)));
    }
}
