// SPDX-License-Identifier: Apache-2.0
package app.supple.diary;

import app.supple.diary.entry.Entry;
import java.util.List;

/// What became of an entry that was handed in.
public sealed interface Receipt {

    /// It is on disk.
    record Kept(Entry entry) implements Receipt {}

    /// One of that id was there before, and is unchanged.
    record KeptBefore(Entry entry) implements Receipt {}

    /// One of that id was there, and the person has removed it. It stays removed.
    record Removed() implements Receipt {}

    /// It cannot be true; nothing was kept. All faults at once.
    record Refused(List<Fault> faults) implements Receipt {}

    /// One thing that cannot be true.
    ///
    /// @param field as the sender calls it
    /// @param message what to do about it, as a sentence for a person
    record Fault(String field, String message) {}
}
