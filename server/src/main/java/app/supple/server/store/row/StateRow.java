// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import app.supple.reminder.delay.Pause;
import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Lapse;
import app.supple.reminder.life.State;
import app.supple.reminder.life.State.Attempt;
import app.supple.reminder.life.State.Device;
import app.supple.reminder.life.State.How;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The state of a nudge as it is written in a row: which one, since when, and its cause.
///
/// @param cause a word in small letters
record StateRow(
        String state,
        @Nullable Instant at,
        @Nullable String cause,
        @Nullable String text,
        @Nullable Instant from,
        @Nullable Instant until) {

    static StateRow of(State state) {
        return switch (state) {
            case State.Planned() -> new StateRow("planned", null, null, null, null, null);
            case State.Due(var at, var attempt) -> since("due", at).because(attempt);
            case State.Sent(var at) -> since("sent", at);
            case State.Shown(var at, var on) -> since("shown", at).saying(on.name());
            case State.Opened(var at, var on) -> since("opened", at).saying(on.name());
            case State.Done(var at, var how) -> since("done", at).because(how);
            case State.Snoozed(var at, var until) -> since("snoozed", at).within(null, until);
            case State.Waiting(var at, var until) -> since("waiting", at).within(null, until);
            case State.Skipped(var at) -> since("skipped", at);
            case State.Suppressed(var at, var why) -> since("suppressed", at).because(why);
            case State.Expired(var at, var why) -> since("expired", at).because(why);
        };
    }

    static StateRow read(ResultSet row) throws SQLException {
        return new StateRow(
                row.getString("state"),
                moment(row, "state_at_ms"),
                row.getString("cause"),
                row.getString("cause_text"),
                moment(row, "cause_from_ms"),
                moment(row, "cause_until_ms"));
    }

    State toState() {
        return switch (state) {
            case "planned" -> new State.Planned();
            case "due" -> new State.Due(there(at), constant(Attempt.class));
            case "sent" -> new State.Sent(there(at));
            case "shown" -> new State.Shown(there(at), new Device(there(text)));
            case "opened" -> new State.Opened(there(at), new Device(there(text)));
            case "done" -> new State.Done(there(at), constant(How.class));
            case "snoozed" -> new State.Snoozed(there(at), there(until));
            case "waiting" -> new State.Waiting(there(at), there(until));
            case "skipped" -> new State.Skipped(there(at));
            case "suppressed" -> new State.Suppressed(there(at), hush());
            case "expired" -> new State.Expired(there(at), lapse());
            default -> throw new IllegalStateException("There is no state '" + state + "' of a nudge");
        };
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        long ms = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(ms);
    }

    static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value, "A row of an occurrence lacks a value");
    }

    private Hush hush() {
        return switch (there(cause)) {
            case "meeting" -> new Hush.Meeting(there(until));
            case "moved" -> new Hush.Moved(there(from));
            case "withdrawn" -> new Hush.Withdrawn();
            case "locked" -> new Hush.Locked();
            case "left_out" -> new Hush.LeftOut();
            case "paused" -> new Hush.Paused(new Pause(there(from), there(until), Pause.Cause.valueOf(there(text))));
            default -> throw new IllegalStateException("There is no cause '" + cause + "' to keep back a nudge");
        };
    }

    private Lapse lapse() {
        return switch (there(cause)) {
            case "asleep" -> new Lapse.Asleep(there(from), there(until));
            case "put_forward" -> new Lapse.PutForward(there(from), there(until));
            case "stopped" -> new Lapse.Stopped(there(until));
            case "too_late" -> new Lapse.TooLate();
            case "overtaken" -> new Lapse.Overtaken(LocalTime.parse(there(text)));
            case "unreached" -> new Lapse.Unreached();
            case "unsure" -> new Lapse.Unsure();
            case "unseen" -> new Lapse.Unseen();
            case "unanswered" -> new Lapse.Unanswered();
            default -> throw new IllegalStateException("There is no cause '" + cause + "' why a nudge lapsed");
        };
    }

    private static StateRow since(String state, Instant at) {
        return new StateRow(state, at, null, null, null, null);
    }

    private StateRow because(Hush why) {
        return switch (why) {
            case Hush.Meeting(var end) -> because("meeting").within(null, end);
            case Hush.Paused(var pause) ->
                because("paused").saying(pause.cause().name()).within(pause.from(), pause.until());
            case Hush.Moved(var moved) -> because("moved").within(moved, null);
            case Hush.Withdrawn() -> because("withdrawn");
            case Hush.Locked() -> because("locked");
            case Hush.LeftOut() -> because("left_out");
        };
    }

    private StateRow because(Lapse why) {
        return switch (why) {
            case Lapse.Asleep(var begin, var end) -> because("asleep").within(begin, end);
            case Lapse.PutForward(var begin, var end) -> because("put_forward").within(begin, end);
            case Lapse.Stopped(var end) -> because("stopped").within(null, end);
            case Lapse.TooLate() -> because("too_late");
            case Lapse.Overtaken(var slot) -> because("overtaken").saying(slot.toString());
            case Lapse.Unreached() -> because("unreached");
            case Lapse.Unsure() -> because("unsure");
            case Lapse.Unseen() -> because("unseen");
            case Lapse.Unanswered() -> because("unanswered");
        };
    }

    private StateRow because(Enum<?> constant) {
        return because(EntryRows.word(constant));
    }

    private StateRow because(String word) {
        return new StateRow(state, at, word, text, from, until);
    }

    private StateRow saying(String more) {
        return new StateRow(state, at, cause, more, from, until);
    }

    private StateRow within(@Nullable Instant begin, @Nullable Instant end) {
        return new StateRow(state, at, cause, text, begin, end);
    }

    private <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, there(cause).toUpperCase(Locale.ROOT));
    }
}
