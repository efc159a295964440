// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import app.supple.person.PersonId;
import app.supple.safety.Ruling;
import app.supple.safety.Screening;
import app.supple.safety.Screening.Round;
import app.supple.server.House;
import app.supple.server.Surroundings;
import app.supple.server.settings.Settings;
import app.supple.server.store.Store;
import app.supple.server.web.Web;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A whole Supple on a free port, which can be shut and opened again at the same address.
final class Address implements AutoCloseable {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Path data;
    private final TestClock clock;
    private int port;
    private @Nullable House house;
    private @Nullable Web web;

    Address(Path data, TestClock clock) {
        this.data = data;
        this.clock = clock;
    }

    /// `url("/diary")`
    String url(String path) {
        return "http://localhost:" + port + path;
    }

    TestClock clock() {
        return clock;
    }

    /// As somebody does who has answered what is asked before a session.
    void answerAllWithNo() {
        // Some journeys begin earlier in the day than the clock stands now.
        Instant then = clock.instant().minus(Duration.ofHours(12));
        try (Store store = Store.beside(data)) {
            int edition = store.screenings().history(PersonId.ME).size() + 1;
            store.screenings()
                    .keep(PersonId.ME, new Screening(edition, then, new Round(then, then), Map.of(), Ruling.OPEN));
        }
    }

    /// As if it had been kept before.
    void keep(Consumer<Store> work) {
        try (Store store = Store.beside(data)) {
            work.accept(store);
        }
    }

    void open() {
        var settings = new Settings(data, InetAddress.getLoopbackAddress(), port);
        House opened = House.open(settings, new Surroundings(clock, BERLIN));
        house = opened;
        Web serving = opened.serve(settings);
        web = serving;
        port = serving.port();
    }

    @Override
    public void close() {
        if (web != null) {
            web.close();
        }
        if (house != null) {
            house.close();
        }
        web = null;
        house = null;
    }
}
