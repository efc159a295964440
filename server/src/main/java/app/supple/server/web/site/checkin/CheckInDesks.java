// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.checkin.Asking;
import app.supple.server.web.site.Frames;
import io.helidon.webserver.http.Handler;

/// All pages on which a person says how the back is.
public final class CheckInDesks {

    private final NotePages notes;
    private final CheckInPages checkIns;
    private final DonePages done;
    private final ActivitiesPages activities;

    public CheckInDesks(Asking asking, Visits visits, Frames frames, Send send) {
        notes = new NotePages(asking, visits, frames, send);
        checkIns = new CheckInPages(asking, visits, frames, send);
        done = new DonePages(asking, visits, frames, send);
        activities = new ActivitiesPages(asking.activities(), visits, frames, send);
    }

    /// Where each address is entered.
    @FunctionalInterface
    public interface Way {
        void to(String path, Handler desk);
    }

    public void enter(Way get, Way post) {
        get.to("/notes/{date}", notes::show);
        post.to("/notes/{date}", notes::keep);
        get.to("/notes/{date}/remove", notes::ask);
        post.to("/notes/{date}/remove", notes::remove);
        get.to("/check-in", checkIns::today);
        get.to("/check-in/{date}", checkIns::show);
        post.to("/check-in/{date}", checkIns::keep);
        get.to("/check-in/{date}/saved", done::saved);
        get.to("/check-in/{date}/remove", done::ask);
        post.to("/check-in/{date}/remove", done::remove);
        get.to("/activities", activities::show);
        post.to("/activities", activities::change);
    }
}
