// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.entry;

import app.supple.diary.entry.Entry;

/// The answer to an entry that is on disk.
///
/// @param page where it stands in the diary
public record KeptJson(EntryJson entry, String page) {

    public static KeptJson of(Entry entry) {
        return new KeptJson(EntryJson.of(entry), "/diary/" + entry.occasion().date() + "#e-" + entry.id());
    }
}
