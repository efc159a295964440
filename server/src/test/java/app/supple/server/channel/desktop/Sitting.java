// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import app.supple.delivery.Address;
import app.supple.delivery.Destination;
import app.supple.delivery.Destination.Manner;
import app.supple.delivery.DestinationId;
import app.supple.delivery.Message;
import app.supple.delivery.Message.Choice;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.parcel.Cause;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Parcel.Use;
import app.supple.delivery.parcel.ParcelId;
import app.supple.delivery.parcel.Stage;
import app.supple.person.PersonId;
import app.supple.server.channel.desktop.bus.TestBus;
import app.supple.server.machine.FakePrograms;
import app.supple.server.machine.Platform;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// A person at a computer whose programs are real ones or fakes, and a carrier that is to reach them.
final class Sitting implements Answers {

    static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    static final List<Choice> ALL = List.of(Choice.START, Choice.SNOOZE, Choice.SKIP);

    private final FakePrograms fakes;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private Platform platform = Platform.LINUX;
    private InstantSource clock = InstantSource.fixed(NOW);

    Sitting(Path folder) {
        this.fakes = new FakePrograms(folder).add("xdg-open", "").add("systemd-run", "");
    }

    /// Real programs, by these names and no others.
    Sitting with(String... names) {
        Stream.of(names).forEach(name -> fakes.add(name, "exec '" + real(name) + "' \"$@\""));
        return this;
    }

    Sitting on(TestBus bus) {
        fakes.with("DBUS_SESSION_BUS_ADDRESS", bus.address());
        return this;
    }

    Sitting on(Platform other) {
        platform = other;
        return this;
    }

    /// A minute with each look at the clock.
    Sitting passing() {
        var looks = new AtomicLong();
        clock = () -> NOW.plusSeconds(60 * looks.getAndIncrement());
        return this;
    }

    FakePrograms fakes() {
        return fakes;
    }

    DesktopCarrier carrier() {
        return new DesktopCarrier(
                new Desktop(platform, fakes.programs(), () -> URI.create("http://localhost:8080"), clock),
                this,
                () -> true);
    }

    static Message message(String title, String body) {
        return new Message(title, body, "/play/nudge?from=desktop", "slot-11", ALL);
    }

    static Letter letter(int number, Message message) {
        return letter(number, message, Duration.ofMinutes(30));
    }

    static Letter letter(int number, Message message, Duration use) {
        var parcel = new Parcel(
                new ParcelId("%032x".formatted(number)),
                new Cause(PersonId.ME, "slot-11", 1),
                new DestinationId("desk"),
                new Use(NOW, NOW.plus(use)),
                Stage.Waiting.from(NOW),
                null);
        var to = new Destination(parcel.to(), PersonId.ME, "This computer", new Address.Desktop(), Manner.USUAL, NOW);
        return new Letter(parcel, to, message);
    }

    @Override
    public void chosen(Parcel parcel, Choice choice) {
        heard.add(choice + " " + Integer.parseInt(parcel.id().value(), 16));
    }

    @Override
    public void opened(Parcel parcel) {
        heard.add("OPENED " + Integer.parseInt(parcel.id().value(), 16));
    }

    String nextHeard() throws InterruptedException {
        return String.valueOf(heard.poll(20, TimeUnit.SECONDS));
    }

    boolean hasHeardMore() {
        return !heard.isEmpty();
    }

    private static String real(String name) {
        Stream<Path> folders = Stream.concat(
                Stream.of(Path.of("../target/desktop-tools").toAbsolutePath().normalize()),
                Stream.of(System.getenv("PATH").split(":")).map(Path::of));
        return folders.map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(name + " is missing: run ./build, which fetches it or says how."));
    }
}
