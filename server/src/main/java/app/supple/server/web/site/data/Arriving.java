// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.data;

import app.supple.move.Choice;
import app.supple.move.Choice.Side;
import app.supple.person.PersonId;
import app.supple.server.luggage.Luggage;
import app.supple.server.luggage.Outcome;
import app.supple.server.luggage.Waiting;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.form.SavedFile;
import app.supple.server.web.page.data.MoveView;
import app.supple.server.web.page.data.MoveView.Words;
import app.supple.server.web.site.data.DataDesks.Around;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A file on its way in: it is kept aside, shown, and taken in when the person says so.
record Arriving(String at, Asked asked, Luggage luggage, Waiting waiting, Around around) {

    private static final String LISTED = "listed-";
    private static final String TAKEN = "take-";

    void save(ServerRequest request, ServerResponse response) {
        String token = waiting.token();
        if (SavedFile.write(request, waiting.place(token)) == 0) {
            waiting.clear();
            around.pages().refuse(request, response, List.of("Choose a file first."));
        } else {
            Send.seeOther(response, at + "/" + token);
        }
    }

    void look(ServerRequest request, ServerResponse response) {
        Visit visit = around.visits().visit();
        String here = at + "/" + Incoming.part(request, "token");
        try {
            var answer = asked.about(file(request), Incoming.query(request), visit, here);
            switch (luggage.look(answer.arrival(), me(visit))) {
                case Outcome.Refused(var troubles) ->
                    around.pages().refuse(request, response, Findings.lines(troubles));
                case Outcome.Read read -> page(request, response, seen(here, answer, read));
            }
        } catch (IllegalArgumentException e) {
            around.pages().refuse(request, response, List.of(String.valueOf(e.getMessage())));
        }
    }

    private MoveView seen(String here, Asked.Answer answer, Outcome.Read read) {
        boolean something = Findings.something(read.tally());
        String title = "Look before it comes in";
        String lead = something ? "Nothing is written yet." : "There is nothing in it that is not here already.";
        return new MoveView(
                around.pages().frame(title),
                new Words(title, lead),
                answer.asking(),
                Findings.of(read, Choice.MINE),
                something ? here : "");
    }

    void take(ServerRequest request, ServerResponse response) {
        Visit visit = around.visits().visit();
        Map<String, String> said = Incoming.form(request);
        try {
            var answer = asked.about(file(request), said, visit, at);
            Choice choice = choice(said);
            switch (luggage.take(answer.arrival(), me(visit), choice)) {
                case Outcome.Refused(var troubles) ->
                    around.pages().refuse(request, response, Findings.lines(troubles));
                case Outcome.Read read -> {
                    waiting.clear();
                    page(
                            request,
                            response,
                            new MoveView(
                                    around.pages().frame("It is in"),
                                    new Words("It is in", "All of this is on your disk."),
                                    MoveView.Asking.NOTHING,
                                    Findings.of(read, choice),
                                    ""));
                }
            }
        } catch (IllegalArgumentException e) {
            around.pages().refuse(request, response, List.of(String.valueOf(e.getMessage())));
        }
    }

    /// Only what was listed can be ticked; the rest is as it usually is.
    private static Choice choice(Map<String, String> said) {
        Side usually = "theirs".equals(said.get("usually")) ? Side.THEIRS : Side.MINE;
        Set<String> others = new HashSet<>();
        said.keySet().stream()
                .filter(name -> name.startsWith(LISTED))
                .map(name -> name.substring(LISTED.length()))
                .filter(key -> said.containsKey(TAKEN + key) == (usually == Side.MINE))
                .forEach(others::add);
        return new Choice(usually, others);
    }

    private Path file(ServerRequest request) {
        return waiting.find(Incoming.part(request, "token"))
                .orElseThrow(() -> new Problem(
                        Problem.Kind.NOT_FOUND,
                        "That file is no longer here. Choose it again under Settings, Your data."));
    }

    private static PersonId me(Visit visit) {
        return visit.person().id();
    }

    private void page(ServerRequest request, ServerResponse response, MoveView view) {
        around.pages().send().once(request, response, "data/move", view);
    }
}
