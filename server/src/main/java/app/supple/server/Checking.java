// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.server.store.Store;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.checkin.Asking;
import app.supple.server.web.api.checkin.CheckInsApi;
import app.supple.server.web.api.checkin.NotesApi;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.checkin.CheckInDesks;

/// Introduces what people say about their back to those who ask for it.
final class Checking {

    private Checking() {}

    static Asking asking(Store store) {
        return new Asking(store.notes(), store.checkIns(), store.activities(), Planning.beginning(store));
    }

    static CheckInDesks pages(Store store, Visits visits, Frames frames, Send send) {
        return new CheckInDesks(asking(store), visits, frames, send);
    }

    static NotesApi notes(Store store, Visits visits, Send send) {
        return new NotesApi(asking(store), visits, send);
    }

    static CheckInsApi checkIns(Store store, Visits visits, Send send) {
        return new CheckInsApi(asking(store), visits, send);
    }
}
