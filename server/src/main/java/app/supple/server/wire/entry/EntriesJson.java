// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.entry;

import app.supple.diary.entry.Entry;
import java.time.LocalDate;
import java.util.List;

/// The entries of some days, oldest first.
public record EntriesJson(String from, String to, List<EntryJson> entries) {

    public static EntriesJson of(LocalDate from, LocalDate to, List<Entry> entries) {
        return new EntriesJson(
                from.toString(),
                to.toString(),
                entries.stream().map(EntryJson::of).toList());
    }
}
