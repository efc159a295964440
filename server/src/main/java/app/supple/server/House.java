// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.diary.Diary;
import app.supple.diary.entry.Entry;
import app.supple.person.Known;
import app.supple.person.PersonId;
import app.supple.reminder.call.Breaks;
import app.supple.reminder.call.Calls;
import app.supple.reminder.call.Persons;
import app.supple.reminder.feed.Subscriptions;
import app.supple.reminder.meeting.Calendars;
import app.supple.server.calendar.ReadCalendars;
import app.supple.server.calendar.ReadingRound;
import app.supple.server.calendar.file.CalendarFiles;
import app.supple.server.content.Content;
import app.supple.server.content.screening.ScreeningFile;
import app.supple.server.drawing.Drawings;
import app.supple.server.letter.Practised;
import app.supple.server.settings.Settings;
import app.supple.server.settings.SharedDatabase;
import app.supple.server.store.Store;
import app.supple.server.ways.Outside;
import app.supple.server.web.Desks;
import app.supple.server.web.Routes;
import app.supple.server.web.Web;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.follow.Following;
import app.supple.server.web.answer.gate.Gate;
import app.supple.server.web.api.EntriesApi;
import app.supple.server.web.api.HealthApi;
import app.supple.server.web.api.NudgesApi;
import app.supple.server.web.api.PlaceApi;
import app.supple.server.web.api.SessionsApi;
import app.supple.server.web.api.StretchesApi;
import app.supple.server.web.api.TodayApi;
import app.supple.server.web.api.programme.ProgrammeApi;
import app.supple.server.web.api.reminder.PausesApi;
import app.supple.server.web.api.reminder.RemindersApi;
import app.supple.server.web.api.screening.ScreeningApi;
import app.supple.server.web.file.Assets;
import app.supple.server.web.file.FigureImages;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.PlayPage;
import app.supple.server.web.site.ProblemPage;
import app.supple.server.web.site.SafetyPage;
import app.supple.server.web.site.calendar.CalendarPage;
import app.supple.server.web.site.diary.DiaryPage;
import app.supple.server.web.site.diary.EntryPages;
import app.supple.server.web.site.feed.CalendarFeed;
import app.supple.server.web.site.feed.FeedPage;
import app.supple.server.web.site.helps.HelpsPage;
import app.supple.server.web.site.pause.PausePage;
import app.supple.server.web.site.programme.ProgrammePages;
import app.supple.server.web.site.progress.ProgressPage;
import app.supple.server.web.site.rhythm.RhythmPage;
import app.supple.server.web.site.routine.RoutinePages;
import app.supple.server.web.site.screening.ScreeningPages;
import app.supple.server.web.site.settings.SettingsPage;
import app.supple.server.web.site.stretch.StretchPages;
import app.supple.server.web.site.today.TodayPage;
import app.supple.server.web.site.why.WhyPage;
import app.supple.server.wire.SessionJson;
import app.supple.server.wire.TodayJson;
import app.supple.server.words.Pictures;
import app.supple.server.zone.NewestRules;
import app.supple.server.zone.WindowsNames;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// The one page that introduces everybody to everybody, in reading order: content, store, rooms, desks, server.
public final class House implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("app.supple.reminders");

    private final Store store;
    private final Persons persons;
    private final Breaks breaks;
    private final Calls calls;
    private final Made made;
    private final Keeping keeping;
    private final Following following;
    private final Pictures pictures;
    private final Diary diary;
    private final Gate gate;
    private final Visits visits;
    private final Calendars calendars;
    private final Outside outside;
    private final Desks desks;
    private final Send send;
    private final List<Ticking> ticking = new ArrayList<>();

    private House(Content content, Store store, Surroundings around) {
        this.store = store;
        this.made = Made.of(content, store);
        this.keeping = Keeping.of(store);
        this.pictures = Pictures.of(content.figures());
        this.diary = new Diary(store.entries(), around.clock());
        this.gate = Gate.of(store.screenings(), diary, ScreeningFile::packed);
        var known = new Known(store.people(), around.zone());
        this.visits = new Visits(known, around.clock());
        this.following = Planning.of(made, gate.clearances(), visits);
        this.persons = new Persons(known, store.wishes(), new NewestRules());
        this.breaks = new Breaks(persons);
        this.calls = calls(around);
        this.send = new Send(TemplateEngine.createPrecompiled(ContentType.Html));
        this.calendars = ReadCalendars.online(
                store.meetings(), around.calendarHosts(), new CalendarFiles(persons.rules(), WindowsNames::zone));
        var kept = new Outside.Kept(store.destinations(), store.outbox(), store.tally(), store.senderKeys());
        this.outside = new Outside(
                kept, persons, calls, around.outgoing(), new Outside.Clocks(around.clock(), around::moment));
        this.desks = desks(content);
    }

    /// Opens the data and wires the rooms; nothing listens yet.
    public static House open(Settings settings, Surroundings around) {
        return open(() -> open(settings, Store::open), around.with(settings), HeadStart.begin());
    }

    /// @param inFolder opens the database in a folder, if none is shared
    static Store open(Settings settings, Function<Path, Store> inFolder) {
        SharedDatabase shared = settings.database();
        return shared == null ? inFolder.apply(settings.data()) : Store.shared(shared.url());
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
        outside.listensAt(web.port());
        try {
            asking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return web;
    }

    /// Sees to reminders from now on, until the house is closed.
    void remind() {
        var round = new ReadingRound(store.meetings(), persons.known(), calendars);
        ticking.add(new Ticking("reminders", () -> {
            look();
            round.runOnce(visits.clock().instant());
            send();
        }));
        ticking.add(new Ticking("backups", this::backUp));
    }

    /// Makes the copy of the night, if it is time.
    public void backUp() {
        keeping.look(visits);
    }

    /// Lets reminders fall due.
    public void look() {
        calls.look(PersonId.ME).forEach(jump -> LOG.log(Level.INFO, "The clocks differ: {0}", jump));
    }

    /// Lets what is due go out.
    public void send() {
        outside.look(PersonId.ME);
    }

    public TodayJson today() {
        return desks.api().today().today(visits.visit());
    }

    /// A session as it would be if it began now.
    ///
    /// @param minutes at hand; 0 for as many as it takes
    /// @throws IllegalArgumentException if there is no such routine, or nothing of it fits
    public SessionJson session(String routine, int minutes) {
        var visit = visits.visit();
        gate.refuseIfLocked(PersonId.ME, visit.now());
        var shorter = Planning.session(following, visit, routine, minutes);
        return SessionJson.of(shorter, pictures.seenBy(visit.person()));
    }

    Subscriptions subscriptions() {
        return Planning.subscriptions(store, persons, calls, following.plans());
    }

    Silence silence() {
        return new Silence(calls, breaks, visits.visit().now());
    }

    @Override
    public void close() {
        ticking.forEach(Ticking::close);
        outside.close();
        store.close();
    }

    private Calls calls(Surroundings around) {
        var reminders = Planning.reminders(made, persons.rules(), gate.clearances(), around.clock());
        return new Calls(
                persons,
                reminders,
                store.occurrences(),
                Planning.objections(
                        store.meetings(), gate.clearances(), following.kept().wishes()),
                around::moment,
                nudge -> outside.silence(nudge));
    }

    private Desks desks(Content content) {
        var assets = Assets.packed();
        return new Desks(
                pages(new Frames(assets.base(), Version.current())),
                api(content),
                new Desks.Files(assets, new FigureImages(new Drawings(content.figures())::draw)));
    }

    private Desks.Pages pages(Frames frames) {
        var sending = new Sending(outside, visits, send);
        var today = new TodayPage.Rooms(following, diary, calls, persons, gate, Checking.asking(store));
        return new Desks.Pages(
                new TodayPage(today, pictures, visits, frames, send),
                new WhyPage(persons, calls, visits, frames, send),
                new PlayPage(following.plans(), gate, visits, frames, send),
                new StretchPages(made.stretches(gate, visits), pictures, visits, frames, send),
                new RoutinePages(made.workshop(pictures), visits, frames, send),
                new ProgrammePages(new ProgrammePages.Rooms(following, diary, pictures), visits, frames, send),
                made.mine(pictures, visits, frames, send),
                keeping.pages(visits, frames, send),
                new Moving(store).desks(made, visits, frames, send),
                new DiaryPage(new DiaryPage.Rooms(diary, made.titles(), Checking.asking(store)), visits, frames, send),
                Checking.pages(store, visits, frames, send),
                new HelpsPage(made.helps(gate, breaks), visits, frames, send),
                new EntryPages(diary, made.titles(), pictures, visits, frames, send),
                new ProgressPage(Measuring.rooms(made, following, gate, visits), visits, frames, send),
                new SettingsPage(persons, pictures, visits, frames, send),
                new PausePage(breaks, calls, visits, frames, send),
                new CalendarPage(store.meetings(), calendars, visits, frames, send),
                new FeedPage(subscriptions(), visits, frames, send),
                new CalendarFeed(subscriptions(), visits),
                new RhythmPage(persons, calls, visits, frames, send),
                sending.reminders(persons, frames),
                sending.stop(frames),
                new SafetyPage(frames, send),
                made.sources(frames, send),
                new ScreeningPages(gate, visits, frames, send),
                reporting().page(frames, send),
                new ProblemPage(frames, send));
    }

    Reporting reporting() {
        return new Reporting(made, following, gate, visits, pictures);
    }

    Made made() {
        return made;
    }

    /// The entry is kept, whatever reminders make of it.
    private void tell(Entry entry) {
        Ticking.safely("reminders", () -> new Practised(calls).tell(entry));
    }

    private Desks.Api api(Content content) {
        var reader = made.entries();
        var sending = new Sending(outside, visits, send);
        return new Desks.Api(
                new TodayApi(following, diary, visits, send),
                new StretchesApi(content.library(), pictures, send),
                new SessionsApi(following.plans(), gate, pictures, visits, send),
                new EntriesApi(diary, reader, this::tell, visits, send),
                Checking.notes(store, visits, send),
                Checking.checkIns(store, visits, send),
                new NudgesApi(calls, visits, send),
                new PlaceApi(persons, calls, visits, send),
                new RemindersApi(persons, calls, visits, send),
                new PausesApi(breaks, calls, visits, send),
                sending.subscriptions(),
                sending.parcels(),
                sending.metrics(),
                new ScreeningApi(gate, visits, send),
                new ProgrammeApi(following, visits, send),
                reporting().fhir(),
                new HealthApi(Version.current(), visits, send));
    }
}
