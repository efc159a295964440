// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.feed;

import app.supple.reminder.feed.Subscriptions;
import app.supple.reminder.feed.Subscriptions.Offer;
import app.supple.reminder.feed.Titles;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.feed.FeedView;
import app.supple.server.web.page.feed.FeedView.Form;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Tone;
import app.supple.server.web.site.Frames;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `/settings/feed`: reminders in a person's own calendar, by an address or as a file.
public record FeedPage(Subscriptions subscriptions, Visits visits, Frames frames, Send send) {

    private static final String ADDRESS = "/settings/feed";

    public void show(ServerRequest request, ServerResponse response) {
        send.page(request, response, "feed", view(frame(notice(request)), "", Form.EMPTY));
    }

    /// Answers with the address itself: elsewhere it would stand in an address bar and a history.
    public void make(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        Map<String, String> fields = Incoming.form(request);
        String name = fields.getOrDefault("name", "");
        Titles titles = fields.containsKey("named") ? Titles.NAMED : Titles.NEUTRAL;
        switch (subscriptions.offer(visit.person().id(), name, titles, visit.now())) {
            case Offer.Made(var feed, var token) ->
                send.once(
                        request,
                        response,
                        "feed",
                        view(
                                frame(new Notice(
                                        Tone.SAVED,
                                        "Made",
                                        "The address for “" + feed.name() + "” stands below.",
                                        null)),
                                host(request) + "/calendar/" + token.value() + ".ics",
                                Form.EMPTY));
            case Offer.Refused(var sentence) -> {
                response.status(Send.UNPROCESSABLE);
                var error = new FieldError("name", sentence);
                send.page(
                        request,
                        response,
                        "feed",
                        view(frame(null), "", new Form(name, titles == Titles.NAMED, List.of(error))));
            }
        }
    }

    /// One that is gone already needs no more.
    public void revoke(ServerRequest request, ServerResponse response) {
        String id = Incoming.form(request).getOrDefault("feed", "");
        subscriptions.revoke(visits.visit().person().id(), id);
        Send.seeOther(response, ADDRESS + "?ended=yes");
    }

    private FeedView view(Frame frame, String address, Form form) {
        Visit visit = visits.visit();
        var words = new FeedWords(visit.person().zone(), visit.now());
        List<FeedView.Row> rows =
                subscriptions.of(visit.person().id()).stream().map(words::row).toList();
        return new FeedView(frame, address, rows, form);
    }

    private Frame frame(@Nullable Notice notice) {
        return frames.of("Reminders in your calendar", Place.SETTINGS, notice);
    }

    /// As the person has typed it; a guard has seen that it is ours.
    private static String host(ServerRequest request) {
        return "http://" + request.headers().first(HeaderNames.HOST).orElse("localhost");
    }

    private static @Nullable Notice notice(ServerRequest request) {
        return request.query()
                .first("ended")
                .map(_ -> new Notice(Tone.SAVED, "Ended", "That address opens nothing any more.", null))
                .orElse(null);
    }
}
