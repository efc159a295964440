// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.feed;

/// What a calendar says of a reminder. It may be shared, and it may show on a lock screen.
public enum Titles {
    /// "Break", and which session: nothing about the body.
    NEUTRAL,
    /// With the name of the movement.
    NAMED
}
