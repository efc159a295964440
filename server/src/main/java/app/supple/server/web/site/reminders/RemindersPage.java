// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.reminders;

import app.supple.delivery.Destination;
import app.supple.delivery.Destinations;
import app.supple.delivery.Destinations.Known;
import app.supple.delivery.Way;
import app.supple.delivery.join.Joining;
import app.supple.delivery.join.Joining.Joined;
import app.supple.delivery.join.Offer;
import app.supple.delivery.parcel.Outbox;
import app.supple.reminder.call.Persons;
import app.supple.server.letter.Trials;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Problem.Kind;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Tone;
import app.supple.server.web.page.reminders.RemindersView;
import app.supple.server.web.page.reminders.RemindersView.Obstacles;
import app.supple.server.web.page.reminders.RemindersView.Typed;
import app.supple.server.web.site.Frames;
import app.supple.server.words.nudge.Wall;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `/settings/reminders`: where reminders reach a person.
public record RemindersPage(Rooms rooms, Visits visits, Frames frames, Send send) {

    private static final String ADDRESS = "/settings/reminders";

    /// What was sent is looked through so far back, and so much of it.
    private static final Duration BACK = Duration.ofDays(2);

    private static final int MOST = 500;

    /// Whom it asks.
    public record Rooms(Joining joining, Destinations destinations, Outbox outbox, Trials trials, Persons persons) {}

    public void show(ServerRequest request, ServerResponse response) {
        page(request, response, Typed.NOTHING, List.of());
    }

    public void add(ServerRequest request, ServerResponse response) {
        Map<String, String> fields = Incoming.form(request);
        Offer.Typed offer = offer(fields);
        switch (rooms.joining().join(visits.visit().person().id(), offer)) {
            case Joined.Kept(var destination) ->
                Send.seeOther(
                        response, ADDRESS + "?done=added#" + destination.id().value());
            case Joined.Refused(var faults) ->
                refuse(
                        request,
                        response,
                        typed(fields),
                        faults.stream()
                                .map(fault -> new FieldError(fault.field(), fault.sentence()))
                                .toList());
        }
    }

    public void change(ServerRequest request, ServerResponse response) {
        Destination destination = destination(request);
        String id = destination.id().value();
        switch (MannerForm.read(Incoming.form(request), id)) {
            case MannerForm.Sent.Good(var manner) -> {
                rooms.destinations().save(destination.in(manner));
                Send.seeOther(response, ADDRESS + "?done=changed#" + id);
            }
            case MannerForm.Sent.Bad(var errors) -> refuse(request, response, Typed.NOTHING, errors);
        }
    }

    public void test(ServerRequest request, ServerResponse response) {
        Destination destination = destination(request);
        rooms.trials().send(destination, visits.visit().now());
        Send.seeOther(response, ADDRESS + "#" + destination.id().value());
    }

    public void remove(ServerRequest request, ServerResponse response) {
        rooms.destinations().remove(destination(request).id());
        Send.seeOther(response, ADDRESS + "?done=removed");
    }

    private static Offer.Typed offer(Map<String, String> fields) {
        return switch (fields.getOrDefault("way", "")) {
            case "desktop" -> new Offer.Desktop();
            case "mail" -> new Offer.Mail(fields.getOrDefault("mailbox", ""));
            case "ntfy" -> new Offer.Ntfy(fields.getOrDefault("server", ""), fields.getOrDefault("token", ""));
            case "webhook" -> new Offer.Webhook(fields.getOrDefault("url", ""));
            default -> throw new Problem(Kind.INVALID, "Choose one of the ways on the page.");
        };
    }

    private static Typed typed(Map<String, String> fields) {
        return new Typed(
                fields.getOrDefault("mailbox", ""), fields.getOrDefault("server", ""), fields.getOrDefault("url", ""));
    }

    private Destination destination(ServerRequest request) {
        String id = Incoming.part(request, "id");
        return rooms.destinations().of(visits.visit().person().id()).stream()
                .map(Known::destination)
                .filter(to -> to.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(Kind.NOT_FOUND, "This way was removed. Go back to Reminders."));
    }

    private void refuse(ServerRequest request, ServerResponse response, Typed typed, List<FieldError> errors) {
        response.status(Send.UNPROCESSABLE);
        page(request, response, typed, errors);
    }

    private void page(ServerRequest request, ServerResponse response, Typed typed, List<FieldError> errors) {
        Visit visit = visits.visit();
        var person = visit.person().id();
        var cards = new Cards(
                new Wall(rooms.persons().days(person), visit.now()),
                rooms.outbox().since(person, visit.now().minus(BACK), MOST),
                rooms.joining()::remark);
        var frame = frames.of("Reminders", Place.SETTINGS, errors.isEmpty() ? notice(request) : null);
        var view = new RemindersView(
                frame,
                rooms.destinations().of(person).stream().map(cards::of).toList(),
                new Obstacles(obstacle(Way.DESKTOP), obstacle(Way.MAIL)),
                typed,
                errors);
        send.page(request, response, "reminders", view);
    }

    private String obstacle(Way way) {
        return rooms.joining().obstacle(way).orElse("");
    }

    private static @Nullable Notice notice(ServerRequest request) {
        return request.query()
                .first("done")
                .map(what -> switch (what) {
                    case "removed" -> new Notice(Tone.SAVED, "Removed", "Nothing is sent there any more.", null);
                    case "added" ->
                        new Notice(Tone.SAVED, "Added", "Send a test below, to know whether it arrives.", null);
                    default -> new Notice(Tone.SAVED, "Saved", "This holds from the next reminder on.", null);
                })
                .orElse(null);
    }
}
