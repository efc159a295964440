// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.note;

import java.util.List;

/// What the device gets, as JSON with names in snake_case: a declarative push message (W3C Push API). Safari
/// shows it by itself if our worker does not; everywhere else the service worker reads just this.
///
/// @param webPush always 8030, which says what it is
/// @param mutable that the worker is asked first
record Note(int webPush, Shown notification, boolean mutable) {

    static final int DECLARATIVE = 8030;

    /// What is shown, under the names that the Notifications API has.
    ///
    /// @param navigate what a tap opens, a whole address
    /// @param tag the later of two with the same takes the place of the earlier
    /// @param lang a language, BCP 47
    /// @param dir `ltr`, `rtl` or `auto`
    /// @param silent always false: a push that shows nothing costs the subscription on Apple's devices
    record Shown(
            String title,
            String body,
            String navigate,
            String tag,
            String lang,
            String dir,
            boolean silent,
            ForWorker data,
            List<Action> actions) {}

    /// What is not shown.
    ///
    /// @param parcel with which the device says that it showed it: [app.supple.delivery.parcel.ParcelId]
    /// @param path what a tap opens, from `/` on
    /// @param choices names of all actions, also if there is no room for the buttons
    /// @param occurrence of the reminder, or what a test is called
    /// @param call how often it calls, this time included
    record ForWorker(String parcel, String path, List<String> choices, String occurrence, int call) {}

    /// A button.
    ///
    /// @param action `start`, `snooze` or `skip`
    /// @param navigate what it opens where no worker answers; without it Safari takes the whole message for
    /// none
    record Action(String action, String title, String navigate) {}
}
