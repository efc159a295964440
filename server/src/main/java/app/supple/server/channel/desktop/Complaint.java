// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import app.supple.delivery.carry.Outcome;
import app.supple.server.machine.Answer;

/// Says what to do when nothing was shown.
final class Complaint {

    static final Outcome NO_TOOL = new Outcome.Barred(
            "This computer has no program that shows notifications. Install notify-send 0.8 or newer: the package is "
                    + "libnotify-bin on Debian and Ubuntu, libnotify on Fedora and Arch. Or gdbus: libglib2.0-bin, glib2.");

    static final Outcome SILENT = new Outcome.TryLater(
            "The notifications of this desktop did not answer in time. If that stays so, log out and in again.");

    private static final Outcome NO_DAEMON = new Outcome.TryLater(
            "No program shows notifications on this desktop. Log in to a desktop that has them, such as GNOME or KDE, or "
                    + "start one: dunst and mako are small.");

    private static final Outcome NO_SCREEN = new Outcome.TryLater(
            "The program that shows notifications could not start. Is somebody logged in on the screen of this computer?");

    private static final Outcome NO_BUS = new Outcome.TryLater(
            "Supple found no desktop session to show notifications in. Start it from the desktop: ./supple install sees "
                    + "to that, and DBUS_SESSION_BUS_ADDRESS is set there.");

    private Complaint() {}

    /// By the names of errors that D-Bus gives in every language (freedesktop.org, D-Bus Specification).
    static Outcome of(Answer answer) {
        String said = answer.complained() + answer.said();
        return switch (answer.end()) {
            case TOO_LATE -> SILENT;
            case NEVER_BEGAN -> NO_TOOL;
            case WELL, BADLY -> of(said);
        };
    }

    private static Outcome of(String said) {
        if (says(said, "ServiceUnknown", "NameHasNoOwner", "not provided by any .service")) {
            return NO_DAEMON;
        }
        if (says(said, "DBus.Error.Spawn", "exited with status", "exited unexpectedly")) {
            return NO_SCREEN;
        }
        if (says(said, "NoReply", "TimedOut", "Timeout", "timed out")) {
            return SILENT;
        }
        if (says(said, "connect", "autolaunch", "bus address", "No medium", "Error spawning")) {
            return NO_BUS;
        }
        return new Outcome.TryLater("The notification was not shown: " + Plain.title(said));
    }

    private static boolean says(String said, String... any) {
        for (String one : any) {
            if (said.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
