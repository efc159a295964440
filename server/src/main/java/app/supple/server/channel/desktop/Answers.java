// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import app.supple.delivery.Message;
import app.supple.delivery.parcel.Parcel;

/// Who hears what a person does with a notification. May be called at any time, by many threads.
public interface Answers {

    /// A button was pressed: [Message.Choice#SNOOZE] or [Message.Choice#SKIP]. Start is [#opened].
    void chosen(Parcel parcel, Message.Choice choice);

    /// It was clicked, or Start was, and the player is being opened.
    void opened(Parcel parcel);
}
