// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.pause;

import app.supple.person.PersonId;
import app.supple.reminder.call.Breaks;
import app.supple.reminder.call.Calls;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.delay.PauseWish;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.PauseView;
import app.supple.server.web.page.PauseView.Row;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Tone;
import app.supple.server.web.site.Frames;
import app.supple.server.words.Capitals;
import app.supple.server.words.nudge.CallWords;
import app.supple.server.words.nudge.PauseWords;
import app.supple.server.words.nudge.Wall;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `/pause`: silence for an hour, until morning or for some days, and an end to it.
public record PausePage(Breaks breaks, Calls calls, Visits visits, Frames frames, Send send) {

    private static final String ADDRESS = "/pause";

    public void show(ServerRequest request, ServerResponse response) {
        send.page(request, response, "pause", view(visits.visit(), DaysForm.empty(), notice(request)));
    }

    public void change(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        Map<String, String> fields = Incoming.form(request);
        switch (fields.getOrDefault("length", "")) {
            case "hour" -> pause(response, visit, new PauseWish.Hour());
            case "morning" -> pause(response, visit, new PauseWish.UntilMorning());
            default -> days(request, response, DaysForm.sent(fields, visit.today()));
        }
    }

    /// One that has ended meanwhile needs no more.
    public void end(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        PersonId person = visit.person().id();
        String key = Incoming.form(request).getOrDefault("pause", "");
        breaks.all(person, visit.now()).stream()
                .filter(pause -> key(pause).equals(key))
                .forEach(pause -> breaks.end(person, pause, visit.now()));
        Send.seeOther(response, ADDRESS + "?ended=yes");
    }

    private void days(ServerRequest request, ServerResponse response, DaysForm form) {
        Visit visit = visits.visit();
        PauseWish wish = form.wish();
        if (wish == null) {
            response.status(Send.UNPROCESSABLE);
            send.page(request, response, "pause", view(visit, form, null));
        } else {
            pause(response, visit, wish);
        }
    }

    private void pause(ServerResponse response, Visit visit, PauseWish wish) {
        breaks.pause(visit.person().id(), wish, visit.now());
        Send.seeOther(response, ADDRESS + "?paused=yes");
    }

    private PauseView view(Visit visit, DaysForm form, @Nullable Notice notice) {
        PersonId person = visit.person().id();
        var wall = new Wall(breaks.persons().days(person), visit.now());
        List<Row> rows = breaks.all(person, visit.now()).stream()
                .map(pause -> new Row(key(pause), Capitals.large(PauseWords.pause(pause, wall))))
                .toList();
        return new PauseView(
                frames.of("Pause", Place.SETTINGS, notice),
                ADDRESS,
                CallWords.next(calls.next(person), wall),
                rows,
                form.view());
    }

    private static String key(Pause pause) {
        return pause.from() + "/" + pause.until() + "/" + pause.cause();
    }

    private static @Nullable Notice notice(ServerRequest request) {
        if (request.query().contains("paused")) {
            return new Notice(Tone.SAVED, "Paused", "Nothing calls you in that time, and it ends by itself.", null);
        }
        return request.query().contains("ended") ? new Notice(Tone.SAVED, "Ended", "That pause is over.", null) : null;
    }
}
