// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire;

import app.supple.reminder.PlannedSlot;
import app.supple.server.words.ReminderWords;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// One reminder to come. `local` is what the clock on the wall shows at that moment, `offset` always has hours and
/// minutes.
public record SlotJson(String local, String offset, String instant, String kind, String reason) {

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    public static SlotJson of(PlannedSlot slot) {
        return new SlotJson(
                slot.at().toLocalDateTime().toString(),
                OFFSET.format(slot.at()),
                slot.at().toInstant().toString(),
                Words.of(slot.occurrence().rule()),
                ReminderWords.reason(slot));
    }
}
