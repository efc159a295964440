// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.diary.Diary;
import app.supple.person.PersonId;
import app.supple.plan.Plans;
import app.supple.plan.Spare;
import app.supple.programme.RoutineName;
import app.supple.server.content.Content;
import app.supple.server.settings.Settings;
import app.supple.server.store.Store;
import app.supple.server.web.Desks;
import app.supple.server.web.Routes;
import app.supple.server.web.Web;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.api.EntriesApi;
import app.supple.server.web.api.HealthApi;
import app.supple.server.web.api.SessionsApi;
import app.supple.server.web.api.StretchesApi;
import app.supple.server.web.api.TodayApi;
import app.supple.server.web.file.Assets;
import app.supple.server.web.file.FigureImages;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.PlayPage;
import app.supple.server.web.site.ProblemPage;
import app.supple.server.web.site.SafetyPage;
import app.supple.server.web.site.diary.DiaryPage;
import app.supple.server.web.site.diary.EntryPages;
import app.supple.server.web.site.settings.SettingsPage;
import app.supple.server.web.site.stretch.StretchPages;
import app.supple.server.web.site.today.TodayPage;
import app.supple.server.wire.SessionJson;
import app.supple.server.wire.TodayJson;
import app.supple.server.wire.entry.EntryReader;
import app.supple.server.words.Pictures;
import app.supple.session.Session;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/// The one page that introduces everybody to everybody, in reading order: content, store, rooms, desks, server.
public final class House implements AutoCloseable {

    private final Store store;
    private final Plans plans;
    private final Pictures pictures;
    private final Diary diary;
    private final Visits visits;
    private final Desks desks;
    private final Send send;

    private House(Content content, Store store, Surroundings around) {
        this.store = store;
        this.plans = new Plans(content.library(), content.programme());
        this.pictures = Pictures.of(content.figures());
        this.diary = new Diary(store.entries(), around.clock());
        this.visits = new Visits(store.people(), around.clock(), around.zone());
        this.send = new Send(TemplateEngine.createPrecompiled(ContentType.Html));
        this.desks = desks(content);
    }

    /// What a house does not make for itself: time, and where on earth it stands.
    public record Surroundings(InstantSource clock, ZoneId zone) {}

    /// Opens the data and wires the rooms; nothing listens yet.
    public static House open(Settings settings, Surroundings around) {
        return open(() -> Store.open(settings.data()), around, HeadStart.begin());
    }

    static House open(Supplier<Store> opening, Surroundings around, HeadStart start) {
        Store store = opening.get();
        try {
            return new House(start.content(), store, around);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /// Starts to listen. The first question to the database lays out all of Jdbi, so it is asked meanwhile.
    public Web serve(Settings settings) {
        Thread asking = Thread.ofPlatform().daemon().start(visits::visit);
        Web web = Web.start(settings.address(), settings.port(), Routes.of(desks, send));
        try {
            asking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return web;
    }

    public TodayJson today() {
        var visit = visits.visit();
        LocalDate date = visit.today();
        return TodayJson.of(plans.day(visit.person(), visit.now()), diary.practices(PersonId.ME, date, date));
    }

    /// A session as it would be if it began now.
    ///
    /// @throws IllegalArgumentException if there is no such routine
    public SessionJson session(String routine) {
        var visit = visits.visit();
        return plans.session(new RoutineName(routine), visit.person(), visit.now(), Spare.WHEN_JUST_RISEN)
                .map(planned -> SessionJson.of(Session.of(planned), pictures.seenBy(visit.person())))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no routine '" + routine + "'. Try morning, evening or the id of a stretch."));
    }

    @Override
    public void close() {
        store.close();
    }

    private Desks desks(Content content) {
        var assets = Assets.packed();
        return new Desks(
                pages(content, new Frames(assets.base(), Version.current())),
                api(content),
                new Desks.Files(assets, new FigureImages(new Drawings(content.figures())::draw)));
    }

    private Desks.Pages pages(Content content, Frames frames) {
        return new Desks.Pages(
                new TodayPage(plans, diary, pictures, visits, frames, send),
                new PlayPage(plans, visits, frames, send),
                new StretchPages(content.library(), content.programme(), pictures, visits, frames, send),
                new DiaryPage(diary, content.library(), visits, frames, send),
                new EntryPages(diary, content.library(), pictures, visits, frames, send),
                new SettingsPage(store.people(), pictures, visits, frames, send),
                new SafetyPage(frames, send),
                new ProblemPage(frames, send));
    }

    private Desks.Api api(Content content) {
        var reader = new EntryReader(
                content.library()::has, name -> content.programme().find(name).isPresent());
        return new Desks.Api(
                new TodayApi(plans, diary, visits, send),
                new StretchesApi(content.library(), pictures, send),
                new SessionsApi(plans, pictures, visits, send),
                new EntriesApi(diary, reader, visits, send),
                new HealthApi(Version.current(), visits, send));
    }
}
