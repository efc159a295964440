// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

/// Whether the lower back is to be spared deep bending in a session.
public enum Spare {
    /// As the time of day and the person's settings say.
    WHEN_JUST_RISEN,
    /// The person says that they have been up for long enough.
    NO
}
