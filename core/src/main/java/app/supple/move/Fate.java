// SPDX-License-Identifier: Apache-2.0
package app.supple.move;

/// What becomes of a thing that comes in.
public enum Fate {
    /// There was none like it.
    NEW,
    /// It is there already, or was removed here: it changes nothing.
    KNOWN,
    /// There is another in its place, which stays.
    CLASH,
    /// It took the place of another, because the person said so.
    REPLACED,
    /// It does not go together with what is here, whatever the person would say.
    STAYS_OUT
}
