// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.keep;

import app.supple.diary.keep.Copies;
import app.supple.diary.keep.Copy;
import app.supple.diary.keep.Trouble;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.keep.BackupsView;
import app.supple.server.web.page.keep.BackupsView.Row;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Tone;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.Says;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `/settings/backups`: how old the copies are, where they lie, and one more now.
public record BackupsPage(Copies copies, Visits visits, Frames frames, Send send) {

    private static final double MB = 1e6;

    public void show(ServerRequest request, ServerResponse response) {
        send.page(request, response, "keep/backups", view(visits.visit(), notice(request)));
    }

    public void make(ServerRequest request, ServerResponse response) {
        if (!copies.place().isEmpty()) {
            Visit visit = visits.visit();
            copies.make(visit.now(), visit.person().zone());
        }
        Send.seeOther(response, "/settings/backups" + (copies.trouble().isEmpty() ? "?made=yes" : ""));
    }

    private BackupsView view(Visit visit, @Nullable Notice notice) {
        List<Copy> all = copies.all();
        return new BackupsView(
                frames.of("Backups", Place.SETTINGS, notice),
                age(all, visit),
                copies.trouble().map(trouble -> said(trouble, visit)).orElse(""),
                copies.place(),
                all.stream().map(BackupsPage::row).toList());
    }

    private static String age(List<Copy> all, Visit visit) {
        Optional<Copy> newest = all.stream().findFirst();
        if (newest.isEmpty()) {
            return "There is no copy yet. The first one comes tonight, or within minutes if Supple was off at three.";
        }
        long nights = ChronoUnit.DAYS.between(newest.get().night(), visit.today());
        if (nights <= 0) {
            return "The newest copy is of last night, and was checked after it was written.";
        }
        return nights == 1
                ? "The newest copy is one night old, and was checked after it was written."
                : "The newest copy is " + nights
                        + " nights old. Supple was off meanwhile, or something stood in the way.";
    }

    private static String said(Trouble trouble, Visit visit) {
        return "At " + Says.time(trouble.at(), visit.person().zone()) + ": " + trouble.words();
    }

    private static Row row(Copy copy) {
        return new Row(Says.day(copy.night()), String.format(Locale.ROOT, "%.1f MB", copy.bytes() / MB));
    }

    private static @Nullable Notice notice(ServerRequest request) {
        return request.query().contains("made")
                ? new Notice(Tone.SAVED, "Copied", "A checked copy of everything is on your disk.", null)
                : null;
    }
}
