// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.move.Keeper;
import app.supple.move.Kept;
import app.supple.person.PersonId;
import app.supple.server.luggage.Luggage;
import app.supple.server.store.Store;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.data.DataDesks;
import app.supple.server.wire.export.Known;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;

/// Introduces the store to what takes everything of a person out of it, and brings it in.
record Moving(Store store) implements Keeper {

    DataDesks desks(Made made, Visits visits, Frames frames, Send send) {
        Path folder = store.folder();
        // A shared database lies nowhere here.
        Path aside = folder == null ? Path.of(System.getProperty("java.io.tmpdir")) : folder;
        return new DataDesks(() -> luggage(made, visits.clock()), aside, visits, frames, send);
    }

    static Luggage luggage(Made made, InstantSource clock) {
        return new Luggage(
                new Moving(made.store()), () -> known(made), made.sharing().darkroom(), clock);
    }

    private static Known known(Made made) {
        var titles = made.titles();
        var programmes = made.content().programmes();
        return new Known(
                made.shelves().of(PersonId.ME),
                name -> titles.isKnown(PersonId.ME, name),
                id -> programmes.all().stream()
                        .anyMatch(programme -> programme.id().equals(id)));
    }

    @Override
    public <T> T atOneMoment(Function<Kept, T> work) {
        return store.atOneMoment(now -> work.apply(kept(now)));
    }

    @Override
    public <T> T allOrNothing(Function<Kept, T> work) {
        return store.allOrNothing(within -> work.apply(kept(within)));
    }

    private static Kept kept(Store store) {
        return new Kept(
                store.people(),
                store.introductions(),
                store.wishes(),
                new Kept.Own(store.ownExercises(), store.ownRoutines()),
                new Kept.Planned(store.enrolments(), store.sessionWishes(), store.experiments(), store.screenings()),
                new Kept.Written(store.entries(), store.notes(), store.checkIns(), store.activities()));
    }
}
