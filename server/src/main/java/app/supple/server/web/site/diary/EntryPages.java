// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.diary;

import app.supple.diary.Diary;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.server.web.answer.EntryRequest;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.EntryView;
import app.supple.server.web.page.EntryView.Form;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.Says;
import app.supple.server.words.Pictures;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// `/entries/{id}`: look at one entry, change how it felt, delete it, undo that.
public record EntryPages(Diary diary, Titles titles, Pictures pictures, Visits visits, Frames frames, Send send) {

    public void show(ServerRequest request, ServerResponse response) {
        Entry entry = find(EntryRequest.id(request));
        send.page(request, response, "entry", view(entry, FeelingForm.filled(entry)));
    }

    public void change(ServerRequest request, ServerResponse response) {
        Entry entry = find(EntryRequest.id(request));
        var form = FeelingForm.sent(Incoming.form(request));
        if (!form.isGood()) {
            response.status(Send.UNPROCESSABLE);
            send.page(request, response, "entry", view(entry, form));
            return;
        }
        diary.reword(entry.person(), entry.id(), form.feeling());
        Send.seeOther(response, day(entry) + "?saved=yes#e-" + entry.id());
    }

    public void remove(ServerRequest request, ServerResponse response) {
        Entry entry = find(EntryRequest.id(request));
        diary.remove(entry.person(), entry.id());
        Send.seeOther(response, day(entry) + "?removed=" + entry.id());
    }

    public void putBack(ServerRequest request, ServerResponse response) {
        EntryId id = EntryRequest.id(request);
        diary.putBack(visits.visit().person().id(), id);
        Send.seeOther(response, day(find(id)) + "#e-" + id);
    }

    private Entry find(EntryId id) {
        return diary.find(visits.visit().person().id(), id).orElseThrow(EntryRequest::unknown);
    }

    private EntryView view(Entry entry, FeelingForm form) {
        var visit = visits.visit();
        String address = "/entries/" + entry.id();
        return new EntryView(
                frames.of(titles.of(entry), Place.DIARY),
                new Link("Diary", day(entry)),
                titles.of(entry),
                Says.day(entry.occasion().date(), visit.today()) + ", " + EntryCards.line(entry),
                new EntryDetails(titles.shelf(entry), pictures.seenBy(visit.person())).of(entry),
                new Form(address, form.before(), form.after(), form.note(), form.errors()),
                address + "/remove");
    }

    private static String day(Entry entry) {
        return "/diary/" + entry.occasion().date();
    }
}
