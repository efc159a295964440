// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.library.Stretch;
import app.supple.own.Shelves;
import app.supple.own.share.Exchange;
import app.supple.own.share.Sharing;
import app.supple.person.PersonId;
import app.supple.progress.experiment.Laboratory;
import app.supple.reminder.call.Breaks;
import app.supple.server.content.Content;
import app.supple.server.picture.PrintedPictures;
import app.supple.server.store.Store;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.gate.Gate;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.diary.Titles;
import app.supple.server.web.site.helps.HelpsPage;
import app.supple.server.web.site.helps.Obstacles;
import app.supple.server.web.site.mine.MineDesks;
import app.supple.server.web.site.routine.Workshop;
import app.supple.server.web.site.sources.ProgrammeNumbers;
import app.supple.server.web.site.sources.SourcesPage;
import app.supple.server.web.site.stretch.StretchPages;
import app.supple.server.wire.entry.EntryReader;
import app.supple.server.wire.share.JsonSharedFiles;
import app.supple.server.words.Pictures;
import java.security.SecureRandom;

/// Introduces what people make themselves to those who show it, plan with it, note it and share it.
record Made(Content content, Store store, Shelves shelves, Sharing sharing) {

    static Made of(Content content, Store store) {
        var darkroom = new PrintedPictures();
        var exchange = new Exchange(store.ownExercises(), store.ownRoutines(), store.arrivals());
        Shelves shelves = Shelves.of(content.library(), store.ownExercises());
        var files = new JsonSharedFiles(darkroom, content.library());
        return new Made(content, store, shelves, new Sharing(exchange, files, darkroom, shelves));
    }

    Titles titles() {
        return new Titles(shelves, content.routines(), store.ownRoutines());
    }

    MineDesks mine(Pictures pictures, Visits visits, Frames frames, Send send) {
        return new MineDesks(sharing, store.offers(), pictures, new MineDesks.Around(visits, frames, send));
    }

    Workshop workshop(Pictures pictures) {
        return new Workshop(shelves, content.routines(), store.ownRoutines(), pictures);
    }

    SourcesPage sources(Frames frames, Send send) {
        var programmes = new ProgrammeNumbers(content.programmes());
        return new SourcesPage(content.library(), content.routines(), programmes::all, frames, send);
    }

    StretchPages.Rooms stretches(Gate gate, Visits visits) {
        return new StretchPages.Rooms(
                content.library(),
                shelves,
                content.routines(),
                id -> gate.clearances().of(id, visits.clock().instant()).conditions());
    }

    /// Chance is only asked for when somebody begins an experiment.
    HelpsPage.Rooms helps(Gate gate, Breaks breaks) {
        return new HelpsPage.Rooms(
                store.chronicle(),
                store.notes(),
                new Laboratory(store.experiments(), () -> new SecureRandom().nextLong()),
                new Obstacles(gate, breaks),
                (me, movement) ->
                        shelves.of(me).find(movement).map(Stretch::name).orElse(movement.value()));
    }

    EntryReader entries() {
        return new EntryReader(
                id -> shelves.of(PersonId.ME).find(id).isPresent(), name -> titles().isKnown(PersonId.ME, name));
    }
}
