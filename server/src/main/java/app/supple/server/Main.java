// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.person.PersonId;
import app.supple.programme.ProgrammeId;
import app.supple.reminder.Reminders;
import app.supple.server.command.FigureCommands;
import app.supple.server.command.FileCommands;
import app.supple.server.command.PrintCommands;
import app.supple.server.command.RemindersCommand;
import app.supple.server.command.ServeCommand;
import app.supple.server.command.SuppleCommand;
import app.supple.server.command.clinician.FhirCommand;
import app.supple.server.command.data.ExportCommand;
import app.supple.server.command.data.ImportCommand;
import app.supple.server.command.feed.CalendarCommand;
import app.supple.server.command.install.InstallCommands;
import app.supple.server.command.install.InstallCommands.Wish;
import app.supple.server.command.keep.EraseCommand;
import app.supple.server.command.keep.RestoreCommand;
import app.supple.server.command.pause.PauseCommands;
import app.supple.server.command.programme.ProgrammeCommand;
import app.supple.server.command.share.ShareCommands;
import app.supple.server.content.Content;
import app.supple.server.content.file.ContentFiles;
import app.supple.server.content.screening.ScreeningFile;
import app.supple.server.drawing.FigureSheet;
import app.supple.server.login.Installed;
import app.supple.server.login.Login;
import app.supple.server.login.Plan;
import app.supple.server.machine.Platform;
import app.supple.server.machine.Programs;
import app.supple.server.settings.Outgoing;
import app.supple.server.settings.Settings;
import app.supple.server.settings.SettingsReader;
import app.supple.server.settings.Wanted;
import app.supple.server.store.Store;
import app.supple.server.web.Web;
import app.supple.server.wire.programme.ProgrammeJson;
import app.supple.server.words.Pictures;
import app.supple.server.zone.NewestRules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// Starts Supple, or does the one thing that was asked for. Only here the clock and the zone of this machine are asked.
public final class Main {

    private static final InstantSource CLOCK = Clock.systemUTC();

    private Main() {}

    public static void main(String[] args) {
        HeadStart start = HeadStart.begin();
        Log.quiet();
        Optional<Wanted> plainStart = PlainStart.read(args);
        if (plainStart.isPresent()) {
            System.exit(serveOrSay(plainStart.get(), start));
        }
        System.exit(commandsFor(start, args).execute(args));
    }

    private static int serveOrSay(Wanted wanted, HeadStart start) {
        try {
            serve(wanted, start);
            return CommandLine.ExitCode.OK;
        } catch (RuntimeException e) {
            return SuppleCommand.say(e, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        }
    }

    /// The command line for these words; it never ends the program.
    static CommandLine commandsFor(HeadStart start, String... args) {
        return SuppleCommand.of(() -> serve(Wanted.NOTHING, start), commands(start), args);
    }

    /// In the order in which help lists them.
    private static Map<String, Supplier<Object>> commands(HeadStart start) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put(
                "serve",
                () -> new ServeCommand(
                        said -> serve(new Wanted(said.port(), said.data(), said.host(), said.database()), start)));
        commands.put(
                "stretches",
                () -> new PrintCommands.Stretches(
                        () -> start.content().library(),
                        () -> Pictures.of(start.content().figures())));
        commands.put("today", () -> new PrintCommands.Today(data -> ask(data, start, House::today)));
        commands.put(
                "session",
                () -> new PrintCommands.Session(
                        (asked, data) -> ask(data, start, house -> house.session(asked.routine(), asked.minutes()))));
        commands.put("programme", () -> programme(start));
        commands.put("reminders", () -> reminders(start));
        addSilence(commands, start);
        commands.put("calendar", () -> calendar(start));
        commands.put(
                "figure",
                () -> new FigureCommands.One((id, wishes, file) -> sheet(start).one(id, wishes, file)));
        commands.put(
                "figures", () -> new FigureCommands.All(file -> sheet(start).all(file)));
        addLogin(commands);
        addSharing(commands, start);
        addData(commands, start);
        commands.put("backup", () -> new FileCommands.Backup((file, data) -> Keeping.backup(settings(data), file)));
        commands.put(
                "restore",
                () -> new RestoreCommand((file, data) -> Keeping.restore(settings(data), file, CLOCK.instant())));
        commands.put("erase", () -> new EraseCommand(data -> Keeping.erase(settings(data)), Main::answer));
        commands.put("check", () -> new FileCommands.Check((folder, _) -> check(folder)));
        commands.put("version", () -> new PrintCommands.Version(Version.current()));
        return commands;
    }

    private static void addSharing(Map<String, Supplier<Object>> commands, HeadStart start) {
        ShareCommands.Asked asked = (data, work) ->
                ask(data, start, house -> work.apply(house.made().sharing()));
        commands.put(
                "fhir",
                () -> new FhirCommand(
                        data -> ask(data, start, house -> house.reporting().bundle())));
        commands.put("share", () -> new ShareCommands.Share(asked));
        commands.put("take", () -> new ShareCommands.Take(asked, CLOCK));
    }

    private static ProgrammeCommand programme(HeadStart start) {
        return new ProgrammeCommand(
                () -> start.content().programmes().all().stream()
                        .map(programme -> programme.id().value())
                        .toList(),
                name -> ProgrammeJson.of(
                        start.content().library(),
                        start.content().routines(),
                        start.content().programmes().get(new ProgrammeId(name))));
    }

    private static void addSilence(Map<String, Supplier<Object>> commands, HeadStart start) {
        commands.put(
                "next",
                () -> new PauseCommands.Next(
                        data -> ask(data, start, house -> house.silence().next())));
        commands.put(
                "pause",
                () -> new PauseCommands.Pause((wish, data) ->
                        ask(data, start, house -> house.silence().pause(wish))));
        commands.put(
                "resume",
                () -> new PauseCommands.Resume(
                        data -> ask(data, start, house -> house.silence().resume())));
    }

    private static void addData(Map<String, Supplier<Object>> commands, HeadStart start) {
        commands.put(
                "export",
                () -> new ExportCommand((data, work) ->
                        ask(data, start, Store::beside, house -> work.apply(Moving.luggage(house.made(), CLOCK)))));
        commands.put(
                "import",
                () -> new ImportCommand((data, work) ->
                        ask(data, start, Store::open, house -> work.apply(Moving.luggage(house.made(), CLOCK)))));
    }

    private static void addLogin(Map<String, Supplier<Object>> commands) {
        commands.put(
                "install", () -> new InstallCommands.Install(() -> wish(login().install(installed())), Main::answer));
        commands.put("uninstall", () -> new InstallCommands.Uninstall(() -> wish(login().uninstall()), Main::answer));
    }

    /// Also while another Supple is serving from the same data.
    private static <T> T ask(@Nullable String data, HeadStart start, Function<House, T> question) {
        return ask(data, start, Store::beside, question);
    }

    private static <T> T ask(
            @Nullable String data, HeadStart start, Function<Path, Store> opening, Function<House, T> question) {
        Settings settings = settings(data);
        Supplier<Store> store = () -> House.open(settings, opening);
        try (House house = House.open(store, surroundings(), start)) {
            return question.apply(house);
        }
    }

    private static void serve(Wanted wanted, HeadStart start) {
        Settings settings = settings(wanted);
        House house = House.open(
                () -> House.open(settings, Store::open), surroundings().with(settings), start);
        try {
            Web web = house.serve(settings);
            if (Training.isWanted()) {
                Training.walk(web.port());
                web.close();
                house.close();
                return;
            }
            // First, so that who hears that it is ready can stop it at once.
            house.remind();
            CountDownLatch stopped = closeAtTheEnd(web, house);
            System.out.println("Supple is ready: http://localhost:" + web.port() + "  (Ctrl-C stops it)");
            stopped.await();
        } catch (Web.PortTaken e) {
            house.close();
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Stops listening first, then closes the data.
    private static CountDownLatch closeAtTheEnd(Web web, House house) {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            web.close();
            house.close();
            stopped.countDown();
        }));
        return stopped;
    }

    private static RemindersCommand reminders(HeadStart start) {
        var rules = new NewestRules();
        return new RemindersCommand(
                () -> new Reminders(rules, Movements.of(start.content().library())),
                rules,
                CLOCK,
                ZoneId.systemDefault());
    }

    private static CalendarCommand calendar(HeadStart start) {
        return new CalendarCommand((titles, days, data) ->
                ask(data, start, house -> house.subscriptions().file(PersonId.ME, titles, days, CLOCK.instant())));
    }

    private static Login login() {
        return new Login(
                Platform.of(System.getProperty("os.name")),
                new Programs(System.getenv()),
                Path.of(System.getProperty("user.home")));
    }

    /// Started as the launcher does it, the class path is the jar alone.
    private static Installed installed() {
        return Installed.around(
                Path.of(System.getProperty("java.class.path")), Path.of(System.getProperty("java.home")));
    }

    private static Wish wish(Plan plan) {
        return new Wish(plan.shown(), plan::carryOut);
    }

    private static @Nullable String answer() {
        try {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        } catch (IOException e) {
            return null;
        }
    }

    private static FigureSheet sheet(HeadStart start) {
        return new FigureSheet(start.content().figures());
    }

    private static String check(Path folder) {
        Content content = Content.read(ContentFiles.in(folder), ScreeningFile::check);
        return content.library().all().size() + " stretches, "
                + content.library().sources().size() + " sources, "
                + content.figures().ids().size() + " figures: all in order.";
    }

    private static Settings settings(@Nullable String data) {
        return settings(new Wanted(null, data, null));
    }

    private static Settings settings(Wanted wanted) {
        Map<String, String> system = System.getProperties().stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, System::getProperty));
        return new SettingsReader(System.getenv(), system).read(wanted);
    }

    private static Surroundings surroundings() {
        return new Surroundings(CLOCK, System::nanoTime, ZoneId.systemDefault(), Set.of(), Outgoing.USUAL);
    }
}
