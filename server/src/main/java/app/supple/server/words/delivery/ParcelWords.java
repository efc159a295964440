// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.delivery;

import app.supple.delivery.Way;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Reason;
import app.supple.delivery.parcel.Stage;
import java.time.Duration;
import java.time.Instant;

/// What has become of a message, and what to do if it has not arrived.
public final class ParcelWords {

    /// A device that shows a message says so within this time, or something is wrong.
    public static final Duration SOON = Duration.ofSeconds(30);

    private ParcelWords() {}

    /// Whether nothing more is to be waited for.
    public static boolean isSettled(Parcel parcel, Way way, Instant now) {
        return switch (parcel.stage()) {
            case Stage.Waiting(var _, int tries, int _, var _) -> tries > 1;
            case Stage.UnderWay _ -> false;
            case Stage.Accepted(var at) -> !tells(way) || isLate(at, now);
            case Stage.Shown _, Stage.Opened _, Stage.Dropped _ -> true;
        };
    }

    /// `"Shown."`, or what is known instead and what to check.
    public static String of(Parcel parcel, Way way, Instant now) {
        return switch (parcel.stage()) {
            case Stage.Waiting(var _, int tries, int _, var said) ->
                tries == 0 ? "On its way." : "Not sent yet; it is tried again. " + said;
            case Stage.UnderWay _ -> "On its way.";
            case Stage.Accepted(var at) -> accepted(way, isLate(at, now));
            case Stage.Shown _ -> shown(way);
            case Stage.Opened _ -> "It arrived: the notification was shown and opened.";
            case Stage.Dropped(var _, var why, var said) -> reason(why) + (said.isEmpty() ? "" : " " + said);
        };
    }

    /// A system that keeps notifications back says that it showed them.
    private static String shown(Way way) {
        return switch (way) {
            case DESKTOP ->
                "The system says that it showed it. If you saw nothing, a focus or do-not-disturb mode may be on, or"
                        + " notifications may be switched off in its settings.";
            case BROWSER, MAIL, NTFY, WEBHOOK -> "It arrived: the notification was shown.";
        };
    }

    private static boolean isLate(Instant accepted, Instant now) {
        return Duration.between(accepted, now).compareTo(SOON) >= 0;
    }

    /// Only browsers and the desktop say what they have shown.
    private static boolean tells(Way way) {
        return switch (way) {
            case BROWSER, DESKTOP -> true;
            case MAIL, NTFY, WEBHOOK -> false;
        };
    }

    private static String accepted(Way way, boolean late) {
        return switch (way) {
            case BROWSER, DESKTOP ->
                late
                        ? "Accepted by the service, not shown within 30 seconds. Check that the browser is running, that"
                                + " notifications are allowed for it in the settings of the system, and that no focus or"
                                + " do-not-disturb mode is on."
                        : "Accepted by the service; waiting for the device to show it.";
            case MAIL -> "The mail server took it. Look into your mailbox, and into the folder for spam.";
            case NTFY -> "The ntfy server took it. Your phone shows it if the app there listens to this topic.";
            case WEBHOOK -> "The other program took it.";
        };
    }

    private static String reason(Reason why) {
        return switch (why) {
            case EXPIRED -> "Not sent: it did not get through while it was of use.";
            case UNSURE -> "Nobody knows whether it arrived: Supple was stopped twice while sending it.";
            case ANSWERED -> "Not sent: it was answered before.";
            case SWITCHED_OFF -> "Not sent: this way is switched off.";
            case OUT_OF_HOURS -> "Not sent: you do not want this way to be used at that time.";
            case AWAY -> "Not shown: nobody was at the computer.";
            case GONE -> "Not sent: this device or address is no more. Add it again.";
            case BARRED -> "Not sent: the service does not accept Supple.";
            case REFUSED -> "Not sent: the service refused this message.";
            case FORBIDDEN -> "Not sent: the address leads where Supple does not send.";
        };
    }
}
