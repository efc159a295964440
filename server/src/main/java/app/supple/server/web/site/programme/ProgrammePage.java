// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.programme;

import app.supple.plan.Followed;
import app.supple.programme.Programme;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.follow.Following;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Tone;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.page.programme.ChoiceView;
import app.supple.server.web.page.programme.LeaveView;
import app.supple.server.web.site.Frames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `/programme`: the programmes to choose from, or the path of the one that is followed. Works without scripts.
public record ProgrammePage(Following following, Visits visits, Frames frames, Send send) {

    static final String ADDRESS = "/programme";

    private static final String UNCHOSEN =
            "Supple moves up, waits or steps back by what you did and how it felt, and says why.";

    public void show(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit().toTheMinute();
        Notice notice = notice(request);
        following
                .today(visit)
                .ifPresentOrElse(
                        followed -> send.page(request, response, "programme/path", path(visit, followed, notice)),
                        () -> send.page(request, response, "programme/choose", choice(null, notice)));
    }

    /// All programmes, for who follows one already.
    public void choose(ServerRequest request, ServerResponse response) {
        Followed followed = following.today(visits.visit()).orElse(null);
        send.page(request, response, "programme/choose", choice(followed, null));
    }

    public void begin(ServerRequest request, ServerResponse response) {
        String name = Incoming.form(request).getOrDefault("programme", "");
        Programme programme = following
                .programmes()
                .named(name)
                .orElseThrow(() -> new Problem(
                        Problem.Kind.INVALID, "programme: choose one of those on the page of the programmes."));
        following.begin(visits.visit(), programme);
        Send.seeOther(response, ADDRESS + "?begun=yes");
    }

    /// Asks once more, for who may have meant a pause.
    public void leave(ServerRequest request, ServerResponse response) {
        following
                .today(visits.visit())
                .ifPresentOrElse(
                        followed -> send.page(
                                request,
                                response,
                                "programme/leave",
                                new LeaveView(
                                        frames.of("Stop the programme?", Place.TODAY),
                                        followed.programme().cover().title())),
                        () -> Send.seeOther(response, ADDRESS));
    }

    public void stop(ServerRequest request, ServerResponse response) {
        Incoming.form(request);
        following.stop(visits.visit());
        Send.seeOther(response, ADDRESS + "?stopped=yes");
    }

    private Record path(Visit visit, Followed followed, @Nullable Notice notice) {
        return new Path(following.library(), followed, visit.today())
                .view(frames.of("Your programme", Place.TODAY, notice));
    }

    private ChoiceView choice(@Nullable Followed followed, @Nullable Notice notice) {
        var cards = new ProgrammeCards(
                following.library(),
                followed == null ? null : followed.programme().id());
        return new ChoiceView(
                frames.of(followed == null ? "Choose a programme" : "Change programme", Place.TODAY, notice),
                followed == null ? null : new Link("Your programme", ADDRESS),
                followed == null ? UNCHOSEN : UNCHOSEN + " Another one begins at its first day. Your diary stays.",
                following.programmes().all().stream().map(cards::of).toList());
    }

    private static @Nullable Notice notice(ServerRequest request) {
        return Optional.of(request.query())
                .flatMap(query -> List.of("begun", "stopped").stream()
                        .filter(query::contains)
                        .findFirst())
                .map(said -> said.equals("begun")
                        ? new Notice(
                                Tone.SAVED, "Begun", "Today is its first day. Sessions follow it from now on.", null)
                        : new Notice(
                                Tone.SAVED, "Stopped", "Morning and evening are the usual five stretches again.", null))
                .orElse(null);
    }
}
