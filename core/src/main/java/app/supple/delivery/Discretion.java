// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery;

/// How much a message says where others may read along, on a lock screen say.
public enum Discretion {
    /// That it is time for a break, and nothing of backs, pain or movements.
    NEUTRAL,
    /// Which movement, too. Pain and conditions stand in no message.
    OPEN
}
