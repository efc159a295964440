// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.nudge;

import app.supple.reminder.day.Account;
import app.supple.reminder.day.Account.Line;
import app.supple.server.wire.SlotJson;
import app.supple.server.wire.Words;
import app.supple.server.words.nudge.CallWords;
import app.supple.server.words.nudge.Wall;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every slot of a day with what became of it, also the silent ones.
record AccountJson(String date, List<LineJson> slots) {

    /// One slot.
    ///
    /// @param local what the clock on the wall shows; of a slot that is left out, what it would have shown
    /// @param offset null for one that is left out
    /// @param instant null for one that is left out
    /// @param state the name of a state, `unfollowed` if nobody sees to it, `left_out` if it was never to be
    /// @param reason why it is there, or why it is left out
    /// @param fate what became of it, in a sentence
    record LineJson(
            String local,
            @Nullable String offset,
            @Nullable String instant,
            String kind,
            String state,
            String reason,
            String fate) {}

    static AccountJson of(Account account, Wall wall) {
        return new AccountJson(
                account.date().toString(),
                account.lines().stream().map(line -> line(line, wall)).toList());
    }

    private static LineJson line(Line line, Wall wall) {
        return switch (line) {
            case Line.Followed(var nudge, var _, var slot) ->
                came(line, slot == null ? nudge.leeway().due() : slot.at().toInstant(), wall);
            case Line.Unfollowed(var slot) -> came(line, slot.at().toInstant(), wall);
            case Line.Silent(var leftOut) -> line(leftOut.wall().toString(), null, line, wall);
        };
    }

    private static LineJson came(Line line, Instant moment, Wall wall) {
        OffsetDateTime at = wall.offset(moment);
        return line(at.toLocalDateTime().toString(), at, line, wall);
    }

    private static LineJson line(String local, @Nullable OffsetDateTime at, Line line, Wall wall) {
        return new LineJson(
                local,
                at == null ? null : SlotJson.offset(at),
                at == null ? null : at.toInstant().toString(),
                Words.of(line.rule()),
                CallWords.state(line),
                CallWords.reason(line),
                CallWords.fate(line, wall));
    }
}
