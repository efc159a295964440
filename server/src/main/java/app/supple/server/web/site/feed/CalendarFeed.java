// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.feed;

import app.supple.reminder.feed.Subscriptions;
import app.supple.reminder.feed.Subscriptions.Token;
import app.supple.reminder.feed.Subscriptions.Written;
import app.supple.reminder.feed.Titles;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;

/// What a calendar program gets: `/calendar/{token}.ics`, and the same as a file to keep. The token is a secret in an
/// address, so nothing on the way may keep it, and whoever has a wrong one hears no more than that.
public record CalendarFeed(Subscriptions subscriptions, Visits visits) {

    private static final String CALENDAR = "text/calendar; charset=utf-8";

    public void read(ServerRequest request, ServerResponse response) {
        response.header(HeaderValues.create(HeaderNames.CACHE_CONTROL, "private, no-store"));
        var token = new Token(Incoming.part(request, "token"));
        subscriptions
                .read(token, visits.clock().instant())
                .ifPresentOrElse(written -> send(request, response, written), () -> nothing(request, response));
    }

    public void file(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        Titles titles = request.query().contains("named") ? Titles.NAMED : Titles.NEUTRAL;
        Written written = subscriptions.file(visit.person().id(), titles, Subscriptions.DAYS, visit.now());
        response.header(HeaderValues.create(HeaderNames.CACHE_CONTROL, "private, no-store"));
        response.header(HeaderValues.create(HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"supple.ics\""));
        Send.bytes(request, response, CALENDAR, bytes(written.text()));
    }

    private static void send(ServerRequest request, ServerResponse response, Written written) {
        // Weak, because it is the same whether packed or not.
        String mark = "W/\"" + written.mark() + "\"";
        response.header(HeaderValues.create(HeaderNames.ETAG, mark));
        if (isKnown(request, written.mark())) {
            response.status(Status.NOT_MODIFIED_304).send();
        } else {
            Send.bytes(request, response, CALENDAR, bytes(written.text()));
        }
    }

    /// A mark is unlike any other part of the header, so where it stands in a list of several does not matter.
    private static boolean isKnown(ServerRequest request, String mark) {
        String known = request.headers().first(HeaderNames.IF_NONE_MATCH).orElse("");
        return known.strip().equals("*") || known.contains("\"" + mark + "\"");
    }

    private static void nothing(ServerRequest request, ServerResponse response) {
        response.status(Status.NOT_FOUND_404);
        Send.bytes(request, response, "text/plain; charset=utf-8", bytes("There is no calendar here.\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
