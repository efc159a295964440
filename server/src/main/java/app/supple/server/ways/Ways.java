// SPDX-License-Identifier: Apache-2.0
package app.supple.server.ways;

import app.supple.delivery.Way;
import app.supple.delivery.carry.Carrier;
import app.supple.delivery.key.SenderKeys;
import app.supple.delivery.post.Carriers;
import app.supple.server.channel.Links;
import app.supple.server.channel.mail.MailCarrier;
import app.supple.server.channel.mail.MailServer;
import app.supple.server.channel.ntfy.NtfyCarrier;
import app.supple.server.channel.post.Post;
import app.supple.server.channel.push.BrowserCarrier;
import app.supple.server.channel.push.PushSettings;
import app.supple.server.channel.push.seal.Crypto;
import app.supple.server.channel.push.vapid.Contact;
import app.supple.server.channel.webhook.WebhookCarrier;
import app.supple.server.outward.Listed;
import app.supple.server.outward.Outward;
import app.supple.server.settings.MailSettings;
import app.supple.server.settings.Outgoing;
import app.supple.server.settings.PushWishes;
import java.net.InetAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The ways out, each made when it is first gone: most people need one of them.
final class Ways implements Carriers, AutoCloseable {

    private static final String NO_MAIL =
            "Mail is not set up. Start Supple with SUPPLE_MAIL_HOST and SUPPLE_MAIL_FROM, and"
                    + " with SUPPLE_MAIL_USER and SUPPLE_MAIL_PASSWORD if your mail server asks for them; see docs/mail.md.";

    private static final String NOT_ALONE =
            "Several computers share this Supple, and none of them is known to be yours. Use a browser on your computer.";

    private final SenderKeys keys;
    private final Supplier<ThisComputer> computer;
    private final Outgoing outgoing;
    private final Supplier<URI> base;
    private final InstantSource clock;
    private final @Nullable Contact contact;
    private final Map<Way, Carrier> made = new EnumMap<>(Way.class);
    private @Nullable Post post;
    private @Nullable BrowserCarrier browsers;

    /// @param base where the pages of Supple are, asked once it listens
    /// @throws IllegalArgumentException if the operator's contact cannot be true
    Ways(SenderKeys keys, Outgoing outgoing, Supplier<URI> base, InstantSource clock, Supplier<ThisComputer> computer) {
        this.keys = keys;
        this.computer = computer;
        this.outgoing = outgoing;
        this.base = base;
        this.clock = clock;
        String said = outgoing.push().contact();
        this.contact = said.isEmpty() ? null : Contact.of(said);
    }

    @Override
    public synchronized Carrier of(Way way) {
        return made.computeIfAbsent(way, this::make);
    }

    private Carrier make(Way way) {
        return obstacle(way).<Carrier>map(Unset::new).orElseGet(() -> open(way));
    }

    private Carrier open(Way way) {
        return switch (way) {
            case BROWSER -> browsers();
            case DESKTOP -> computer.get().carrier();
            case MAIL -> mail();
            case NTFY -> new NtfyCarrier(post(), links());
            case WEBHOOK -> new WebhookCarrier(post(), links(), clock);
        };
    }

    /// Why a way cannot be gone at all; empty if it can.
    Optional<String> obstacle(Way way) {
        return switch (way) {
            case MAIL -> outgoing.mail() == null ? Optional.of(NO_MAIL) : Optional.empty();
            case DESKTOP -> outgoing.desktop() ? Optional.empty() : Optional.of(NOT_ALONE);
            case BROWSER, NTFY, WEBHOOK -> Optional.empty();
        };
    }

    ThisComputer computer() {
        return computer.get();
    }

    synchronized BrowserCarrier browsers() {
        if (browsers == null) {
            PushWishes push = outgoing.push();
            var settings = new PushSettings(contact, push.hosts(), Crypto.of(push.crypto()), base);
            browsers = new BrowserCarrier(keys, settings, clock);
        }
        return browsers;
    }

    /// To addresses that persons give.
    synchronized Post post() {
        if (post == null) {
            var listed = new Listed(outgoing.hosts(), "SUPPLE_OUTGOING_HOSTS");
            post = new Post(new Outward(InetAddress::getAllByName, listed), clock);
        }
        return post;
    }

    private Carrier mail() {
        MailSettings mail = Objects.requireNonNull(outgoing.mail());
        var server = new MailServer(mail.host(), mail.port(), mail.user(), mail.password(), mail.from());
        return new MailCarrier(server, links(), clock);
    }

    /// Until there are accounts, Supple listens on this computer only.
    private Links links() {
        return new Links(base.get(), false);
    }

    @Override
    public synchronized void close() {
        if (browsers != null) {
            browsers.close();
        }
    }
}
