// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery;

import app.supple.person.PersonId;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/// Destinations of all kinds, for tests.
public final class SampleDestinations {

    public static final Instant SINCE = Instant.parse("2026-11-20T08:00:00.123Z");

    public static final When.Hours WORK =
            new When.Hours(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), LocalTime.of(9, 0), LocalTime.of(17, 30));

    public static final Destination FIREFOX = of("firefox", browser("https://push.example/abc"));

    public static final Destination CHROME = of("chrome", browser("https://fcm.example/def"));

    public static final Destination DESK = of("desk", new Address.Desktop());

    public static final Destination MAIL = of("mail", new Address.Mail("ada@example.org"))
            .in(new Destination.Manner(false, new When.Except(WORK), Discretion.OPEN));

    public static final Destination PHONE = of(
                    "phone", new Address.Ntfy(URI.create("https://ntfy.example"), "a-topic", "a-token"))
            .in(new Destination.Manner(true, new When.Only(WORK), Discretion.NEUTRAL));

    public static final Destination HOOK =
            of("hook", new Address.Webhook(URI.create("https://hook.example:8443/x?y=z"), "whsec_abc"));

    public static final List<Destination> ALL = List.of(FIREFOX, CHROME, DESK, MAIL, PHONE, HOOK);

    private SampleDestinations() {}

    public static Address browser(String endpoint) {
        return new Address.Browser(URI.create(endpoint), "a-key", "a-secret");
    }

    public static Destination of(String id, Address address) {
        return new Destination(
                new DestinationId(id), PersonId.ME, "My " + id, address, Destination.Manner.USUAL, SINCE);
    }
}
