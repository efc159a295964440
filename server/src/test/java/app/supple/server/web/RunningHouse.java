// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import app.supple.person.PersonId;
import app.supple.safety.SampleScreenings;
import app.supple.server.House;
import app.supple.server.Surroundings;
import app.supple.server.settings.MailSettings;
import app.supple.server.settings.Outgoing;
import app.supple.server.settings.PushWishes;
import app.supple.server.settings.Settings;
import app.supple.server.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A whole Supple on a free port, asked over the wire as browsers and programs ask it.
public final class RunningHouse implements AutoCloseable {

    /// 21:45 in Berlin.
    public static final Instant NOW = Instant.parse("2026-11-22T20:45:00Z");

    /// A day before, and no notice of it was taken since.
    private static final Instant ANSWERED = NOW.minus(Duration.ofDays(1));

    private static final int DISCARD = 9;

    /// Where no program listens.
    public static final String NOBODY = "localhost:" + DISCARD;

    private static final int PATIENCE_MS = 2_000;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final SettableClock clock = new SettableClock(NOW);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final House house;
    private final Web web;

    private RunningHouse(Settings settings) {
        this(settings, true);
    }

    private RunningHouse(Settings settings, boolean answered) {
        if (answered) {
            answerAllWithNo(settings.data());
        }
        house = House.open(settings, new Surroundings(clock, ZoneId.of("Europe/Berlin")));
        web = house.serve(settings);
    }

    /// So that a test may begin with a session, as somebody does who has answered what is asked before it.
    private static void answerAllWithNo(Path folder) {
        try (Store store = Store.open(folder)) {
            store.screenings().keep(PersonId.ME, SampleScreenings.allNo(ANSWERED));
        }
    }

    /// Where nobody has answered anything yet.
    public static RunningHouse fresh(Path folder) {
        return new RunningHouse(new Settings(folder, InetAddress.getLoopbackAddress(), 0), false);
    }

    public static RunningHouse in(Path folder) {
        return new RunningHouse(new Settings(folder, InetAddress.getLoopbackAddress(), 0));
    }

    /// Which may read calendars from these hosts, such as `localhost:8090`.
    public static RunningHouse listing(Path folder, String... calendarHosts) {
        return new RunningHouse(
                new Settings(folder, InetAddress.getLoopbackAddress(), 0, null, Set.of(calendarHosts), Outgoing.USUAL));
    }

    /// From which messages may leave so.
    public static RunningHouse sending(Path folder, Outgoing outgoing) {
        return new RunningHouse(new Settings(folder, InetAddress.getLoopbackAddress(), 0, null, Set.of(), outgoing));
    }

    /// Whose mail server and whose own network are not there: nothing leaves, and nobody answers.
    public static RunningHouse alone(Path folder) {
        var mail = new MailSettings("localhost", DISCARD, "", "", "supple@example.org");
        return sending(folder, new Outgoing(Set.of(NOBODY), mail, PushWishes.USUAL, false));
    }

    public int port() {
        return web.port();
    }

    public String origin() {
        return "http://localhost:" + port();
    }

    public void setClock(String moment) {
        clock.set(Instant.parse(moment));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /// Asks again and again until the answer holds this, and fails if it never does.
    public String until(String path, String held) {
        until(held, () -> get(path).body().contains(held));
        return get(path).body();
    }

    /// Asks again and again, and fails if it is never so.
    public static void until(String what, BooleanSupplier isSo) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for '" + what + "'");
            }
            Thread.onSpinWait();
        }
    }

    /// What its own clock does every 15 seconds.
    public void look() {
        house.look();
        house.send();
    }

    /// Sends JSON, as a program does.
    public HttpResponse<String> put(String path, String json) {
        return send("PUT", path, json, "Content-Type", "application/json");
    }

    /// Sends a form, as our own pages do.
    public HttpResponse<String> post(String path, String form) {
        return send("POST", path, form, "Content-Type", "application/x-www-form-urlencoded", "Origin", origin());
    }

    /// Says when every day begins and ends, as the page of the rhythm does.
    public HttpResponse<String> live(String rise, String bed) {
        String days = Stream.of(DayOfWeek.values())
                .map(day -> "&on_" + day.name().toLowerCase(Locale.ROOT) + "=yes")
                .collect(Collectors.joining());
        return post("/settings/rhythm", "rise=" + rise + "&bed=" + bed + days);
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest request = request(method, path, body, headers);
        try {
            return send(request);
        } catch (UncheckedIOException e) {
            // The server hangs up on what is too large; a kept connection may notice that only with the next request.
            return send(request);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError("Nobody interrupts a test", e);
        }
    }

    /// Sends these bytes and no others, and reads until the server hangs up.
    public String raw(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    @Override
    public void close() {
        web.close();
        house.close();
        client.close();
    }

    private HttpRequest request(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(origin() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.build();
    }
}
