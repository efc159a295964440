// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.parcel;

import app.supple.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where parcels are kept. Those of reminders are put in by the store itself, in the transaction in which a reminder
/// falls due. Stores implement it, and `OutboxContract` in the tests says how.
///
/// What is known of a destination, [app.supple.delivery.Standing], follows from what is written here.
///
/// Moments are kept to the millisecond. Every write that returns has reached the disk; a write that cannot throws
/// [app.supple.person.NotKept] and leaves everything as it was.
public interface Outbox {

    /// Puts in those whose cause has none yet for their destination.
    ///
    /// @return how many were new
    int add(List<Parcel> parcels);

    /// Takes, for as long as the lease lasts, what is to be sent now and nobody has, those first that wait longest.
    /// Parcels whose use is over are taken too, to be dropped.
    ///
    /// @param but origins to leave alone, unless the use is over: their service is down or asked for time
    List<Held> claim(Instant now, Duration lease, int most, Set<String> but);

    /// Puts each in place of what was seen, unless somebody has claimed or changed that one since. A lease goes on
    /// while a parcel is under way, and ends otherwise.
    ///
    /// @return in the same order, whether each is kept
    List<Boolean> changeAll(List<Held> changes);

    Optional<Parcel> find(ParcelId id);

    /// The device says that it showed the parcel, or that it was opened. The first word counts, and an opened one was
    /// shown.
    ///
    /// @param stage [Stage.Shown] or [Stage.Opened]
    /// @return the parcel as it is then; empty if there is none
    Optional<Parcel> receipt(ParcelId id, Stage stage);

    /// Those whose time came at `from` or later, the latest first.
    List<Parcel> since(PersonId person, Instant from, int most);

    /// Forgets those whose use was over before.
    void forget(Instant before);

    /// A parcel and its fence, which grows with every claim and every change.
    record Held(Parcel parcel, long fence) {

        /// As it is to be, for [Outbox#changeAll].
        public Held changed(Parcel after) {
            return new Held(after, fence);
        }
    }
}
