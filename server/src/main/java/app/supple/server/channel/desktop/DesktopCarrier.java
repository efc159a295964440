// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import app.supple.delivery.Message;
import app.supple.delivery.Message.Choice;
import app.supple.delivery.carry.Carrier;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Reason;
import app.supple.server.channel.desktop.Bell.Rung;
import app.supple.server.channel.desktop.Notice.Texts;
import app.supple.server.channel.desktop.Screen.Showing;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.function.BooleanSupplier;

/// Shows messages on the screen of the computer that Supple runs on, by the means of its system, and hears what is
/// clicked, where the system tells.
public final class DesktopCarrier implements Carrier {

    private static final System.Logger LOG = System.getLogger("app.supple.desktop");

    private final Desktop desktop;
    private final Answers answers;
    private final BooleanSupplier somebodyIsThere;
    private final Player player;
    private final Screen screen = new Screen();

    public DesktopCarrier(Desktop desktop, Answers answers, BooleanSupplier somebodyIsThere) {
        this.desktop = desktop;
        this.answers = answers;
        this.somebodyIsThere = somebodyIsThere;
        this.player = new Player(desktop);
    }

    @Override
    public Outcome carry(Letter letter) {
        if (!somebodyIsThere.getAsBoolean()) {
            return new Outcome.Declined(Reason.AWAY, "Nobody has touched this computer for 5 minutes or longer.");
        }
        try {
            return show(letter);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A notification could not be shown", e);
            return new Outcome.TryLater("The notification was not shown, by a fault of Supple. Its log says more.");
        }
    }

    /// Only its own: what has taken its place stays.
    @Override
    public void withdraw(Letter letter) {
        String topic = letter.message().topic();
        screen.take(topic, letter.parcel().id()).ifPresent(showing -> takeOff(showing, topic));
    }

    private Outcome show(Letter letter) {
        Message message = letter.message();
        // Who listens to the earlier one would take the clicks on this one for theirs.
        String earlier = screen.of(message.topic())
                .map(showing -> {
                    showing.clicks().close();
                    return showing.id();
                })
                .orElse("");
        Rung rung = bell().ring(new Notice(
                Texts.of(message),
                message.topic(),
                player.at(message.path()),
                letter.life(desktop.clock().instant()),
                earlier));
        return switch (rung) {
            case Rung.Failed(Outcome why) -> why;
            case Rung.Shown(String id, Clicks clicks) -> {
                var showing = new Showing(letter.parcel().id(), id, clicks);
                screen.put(message.topic(), showing);
                Thread.ofVirtual().name("desktop-clicks").start(() -> await(letter, showing));
                yield new Outcome.Seen();
            }
        };
    }

    /// Anew for each: a tool may have been installed since.
    private Bell bell() {
        return switch (desktop.platform()) {
            case LINUX -> new LinuxBell(desktop.programs());
            case MAC -> new MacBell(desktop.programs());
            case WINDOWS -> new WindowsBell(desktop.programs());
            case OTHER ->
                new Bell.None(
                        "Supple knows no way to show notifications on this system. Choose another way, or the browser.");
        };
    }

    /// Until it is clicked, or goes, or is of no use any more.
    private void await(Letter letter, Showing showing) {
        try (Clicks clicks = showing.clicks()) {
            var until = letter.parcel().use().until();
            clicks.choice(desktop.clock(), until).ifPresent(choice -> tell(letter, choice));
            if (clicks.source() != null && !desktop.clock().instant().isBefore(until)) {
                withdraw(letter);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A click on a notification came to nothing", e);
        }
    }

    private void tell(Letter letter, Choice choice) {
        Parcel parcel = letter.parcel();
        switch (choice) {
            case START -> {
                open(letter.message().path());
                answers.opened(parcel);
            }
            case SNOOZE, SKIP -> answers.chosen(parcel, choice);
        }
    }

    private void open(String path) {
        try {
            player.open(path);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No program opens a page: {0}", e.getMessage());
        }
    }

    private void takeOff(Showing showing, String topic) {
        showing.clicks().close();
        bell().silence(showing.id(), topic);
    }
}
