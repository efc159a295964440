// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import app.supple.delivery.DestinationId;
import app.supple.delivery.parcel.Cause;
import app.supple.delivery.parcel.Parcel;
import app.supple.person.PersonId;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Puts a parcel for each destination of a person into the outbox when a nudge falls due, in the same transaction: a
/// nudge that is due is on its way, whatever happens next.
public final class FanOut {

    private FanOut() {}

    /// Belongs to a change of nudges, and is written with it.
    ///
    /// @param kept nudges as they were just written
    public static void write(Handle handle, List<Nudge> kept) {
        List<Nudge> due = kept.stream().filter(FanOut::calls).toList();
        if (due.isEmpty()) {
            return;
        }
        Map<PersonId, List<DestinationId>> all = destinations(handle, due);
        due.forEach(nudge -> all.getOrDefault(nudge.occurrence().person(), List.of())
                .forEach(to -> insert(handle, parcel(nudge, to))));
    }

    private static boolean calls(Nudge nudge) {
        return nudge.state() instanceof State.Due(var _, var attempt)
                && attempt == State.Attempt.UNDER_WAY
                && nudge.occurrence().rule().isCalledOut();
    }

    private static Map<PersonId, List<DestinationId>> destinations(Handle handle, List<Nudge> due) {
        List<String> persons = due.stream()
                .map(nudge -> nudge.occurrence().person().value())
                .distinct()
                .toList();
        return handle
                .createQuery("SELECT id, person_id FROM destination WHERE person_id IN (<persons>) AND is_on = 1"
                        + " AND gone_at_ms IS NULL")
                .bindList("persons", persons)
                .map((row, _) ->
                        Map.entry(new PersonId(row.getString("person_id")), new DestinationId(row.getString("id"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Parcel parcel(Nudge nudge, DestinationId to) {
        var cause = new Cause(nudge.occurrence().person(), nudge.occurrence().name(), nudge.call());
        return Parcel.of(
                cause, to, new Parcel.Use(nudge.leeway().due(), nudge.leeway().until()));
    }

    /// One that was there before stays; says how many are new, 1 or 0.
    static int insert(Handle handle, Parcel parcel) {
        return ParcelRows.bindNew(handle.createUpdate("""
                        INSERT INTO parcel (id, person_id, cause, calls, destination_id, origin, due_at_ms, until_at_ms,
                            stage, stage_at_ms, tries, doubts, reason, said, sealed, next_at_ms)
                        VALUES (:id, :person, :cause, :calls, :destination,
                            COALESCE((SELECT origin FROM destination WHERE id = :destination), ''), :due, :until,
                            :stage, :at, :tries, :doubts, :reason, :said, :sealed, :next)
                        ON CONFLICT (id) DO NOTHING
                        """), parcel).execute();
    }
}
