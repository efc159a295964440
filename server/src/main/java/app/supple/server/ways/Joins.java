// SPDX-License-Identifier: Apache-2.0
package app.supple.server.ways;

import app.supple.delivery.Address;
import app.supple.delivery.Destination;
import app.supple.delivery.Destination.Manner;
import app.supple.delivery.DestinationId;
import app.supple.delivery.Destinations;
import app.supple.delivery.Destinations.Known;
import app.supple.delivery.Way;
import app.supple.delivery.join.Joining;
import app.supple.delivery.join.Offer;
import app.supple.person.PersonId;
import app.supple.server.channel.Checked;
import app.supple.server.channel.mail.MailAddresses;
import app.supple.server.channel.ntfy.NtfyAddresses;
import app.supple.server.channel.webhook.WebhookAddresses;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Lets each way look at what was given, and keeps what it can use.
///
/// @param mended hears of an origin that was given anew, so that it is tried at once
record Joins(Ways ways, Destinations destinations, InstantSource clock, Consumer<String> mended) implements Joining {

    private static final String TOO_MANY =
            "There are " + Destination.MOST + " ways already. Remove one that you do not use.";

    @Override
    public String key() {
        return ways.browsers().publicKey();
    }

    @Override
    public Optional<String> obstacle(Way way) {
        return ways.obstacle(way);
    }

    @Override
    public String remark() {
        return ways.computer().said();
    }

    @Override
    public Joined browser(PersonId person, DestinationId id, Offer.Browser offer) {
        return switch (ways.browsers().check(offer.endpoint(), offer.key(), offer.secret())) {
            case Checked.Bad<Address.Browser>(var problems) -> refused("endpoint", problems);
            case Checked.Good<Address.Browser>(var address) -> keep(person, id, offer.name(), address);
        };
    }

    @Override
    public Joined join(PersonId person, Offer.Typed offer) {
        Optional<String> obstacle = obstacle(way(offer));
        return obstacle.<Joined>map(sentence -> refused("way", List.of(sentence)))
                .orElseGet(() -> checked(person, offer));
    }

    private static Way way(Offer.Typed offer) {
        return switch (offer) {
            case Offer.Desktop() -> Way.DESKTOP;
            case Offer.Mail _ -> Way.MAIL;
            case Offer.Ntfy _ -> Way.NTFY;
            case Offer.Webhook _ -> Way.WEBHOOK;
        };
    }

    private Joined checked(PersonId person, Offer.Typed offer) {
        return switch (offer) {
            case Offer.Desktop() -> keep(person, "This computer", new Address.Desktop());
            case Offer.Mail(var mailbox) -> kept(person, mailbox.strip(), "mailbox", MailAddresses.read(mailbox));
            case Offer.Ntfy(var server, var token) ->
                kept(person, "Phone", "server", new NtfyAddresses(ways.post()).read(server, "", token));
            case Offer.Webhook(var url) ->
                kept(person, "Another program", "url", new WebhookAddresses(ways.post()).read(url, ""));
        };
    }

    private <A extends Address> Joined kept(PersonId person, String name, String field, Checked<A> checked) {
        return switch (checked) {
            case Checked.Bad<A>(var problems) -> refused(field, problems);
            case Checked.Good<A>(var address) -> keep(person, name, address);
        };
    }

    /// The same address again is the same way, and keeps the secret that its program knows.
    private Joined keep(PersonId person, String name, Address address) {
        return destinations.of(person).stream()
                .map(Known::destination)
                .filter(to -> isSame(to.address(), address))
                .findFirst()
                .map(to -> keep(person, to.id(), name, to.address()))
                .orElseGet(
                        () -> keep(person, new DestinationId(UUID.randomUUID().toString()), name, address));
    }

    /// A secret is made up anew each time; the program behind the address is the same.
    private static boolean isSame(Address one, Address other) {
        return (one instanceof Address.Webhook(var url, var _) && other instanceof Address.Webhook(var again, var _))
                ? url.equals(again)
                : one.equals(other);
    }

    private Joined keep(PersonId person, DestinationId id, String name, Address address) {
        List<Known> all = destinations.of(person);
        Optional<Known> before = destinations.find(id);
        if (before.isEmpty() && all.size() >= Destination.MOST) {
            return refused("way", List.of(TOO_MANY));
        }
        if (before.isPresent() && !before.get().destination().person().equals(person)) {
            return refused("id", List.of("This name is taken. Join again under another."));
        }
        Destination destination = before.map(known -> known.destination().at(address))
                .orElseGet(() -> new Destination(id, person, cut(name), address, Manner.USUAL, clock.instant()));
        destinations.save(destination);
        mended.accept(address.origin());
        return new Joined.Kept(destination);
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), Destination.LONGEST_NAME));
    }

    /// What begins with the name of another field is about that.
    private static Joined refused(String field, List<String> problems) {
        return new Joined.Refused(problems.stream()
                .map(problem -> new Fault(
                        problem.startsWith("Token:") || problem.startsWith("Topic:")
                                ? problem.substring(0, 5).toLowerCase(Locale.ROOT)
                                : field,
                        problem))
                .toList());
    }
}
