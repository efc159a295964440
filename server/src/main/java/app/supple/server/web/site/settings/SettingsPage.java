// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.settings;

import app.supple.person.FirstHour;
import app.supple.person.People;
import app.supple.person.Person;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.SettingsView;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Tone;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.Says;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `/settings`: when the day begins and ends, and how gentle its first hour is.
public record SettingsPage(People people, Visits visits, Frames frames, Send send) {

    private static final String ADDRESS = "/settings";

    public void show(ServerRequest request, ServerResponse response) {
        Person person = visits.visit().person();
        FirstHour firstHour = person.firstHour();
        send.page(
                request,
                response,
                "settings",
                new SettingsView(
                        frame(notice(request)),
                        ADDRESS,
                        Says.time(person.rhythm().rising()),
                        Says.time(person.rhythm().bed()),
                        String.valueOf(firstHour.length().toMinutes()),
                        List.of()));
    }

    public void change(ServerRequest request, ServerResponse response) {
        var form = RhythmForm.sent(Incoming.form(request));
        if (!form.isGood()) {
            response.status(Send.UNPROCESSABLE);
            send.page(
                    request,
                    response,
                    "settings",
                    new SettingsView(
                            frame(null), ADDRESS, form.rise(), form.bed(), form.gentleMinutes(), form.errors()));
            return;
        }
        people.save(visits.visit().person().livingBy(form.rhythm(), form.firstHour()));
        Send.seeOther(response, ADDRESS + "?saved=yes");
    }

    private Frame frame(@Nullable Notice notice) {
        return frames.of("Settings", Place.SETTINGS, notice);
    }

    private static @Nullable Notice notice(ServerRequest request) {
        return request.query()
                .first("saved")
                .map(_ -> new Notice(Tone.SAVED, "Saved", "Your day is set.", null))
                .orElse(null);
    }
}
