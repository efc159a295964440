// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.entry;

import java.util.UUID;

/// Names an entry for good. Made in the browser when a session starts, so that the same session
/// sent twice is one entry.
public record EntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
