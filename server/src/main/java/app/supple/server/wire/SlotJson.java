// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire;

import app.supple.reminder.PlannedSlot;
import app.supple.reminder.Rule;
import app.supple.server.words.ReminderWords;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// One reminder to come. `local` is what the clock on the wall shows at that moment, `offset` always has hours and
/// minutes.
public record SlotJson(String local, String offset, String instant, String kind, String reason) {

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    public static SlotJson of(PlannedSlot slot) {
        return of(slot.at(), slot.occurrence().rule(), ReminderWords.reason(slot));
    }

    public static SlotJson of(OffsetDateTime at, Rule rule, String reason) {
        return new SlotJson(
                at.toLocalDateTime().toString(), offset(at), at.toInstant().toString(), Words.of(rule), reason);
    }

    /// `+00:00`, never `Z`.
    public static String offset(OffsetDateTime at) {
        return OFFSET.format(at);
    }
}
