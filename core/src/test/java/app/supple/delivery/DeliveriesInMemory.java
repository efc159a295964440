// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery;

import app.supple.delivery.parcel.Outbox;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.ParcelId;
import app.supple.delivery.parcel.Reason;
import app.supple.delivery.parcel.Stage;
import app.supple.delivery.parcel.Tally;
import app.supple.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Keeps destinations and parcels as stores do, in memory.
public final class DeliveriesInMemory implements Outbox, Destinations, Tally {

    private final Map<DestinationId, Known> destinations = new LinkedHashMap<>();
    private final Map<ParcelId, Row> rows = new LinkedHashMap<>();

    private record Row(Parcel parcel, Instant lease, long fence) {}

    @Override
    public synchronized List<Known> of(PersonId person) {
        return destinations.values().stream()
                .filter(known -> known.destination().person().equals(person))
                .toList();
    }

    @Override
    public synchronized Optional<Known> find(DestinationId id) {
        return Optional.ofNullable(destinations.get(id));
    }

    @Override
    public synchronized void save(Destination destination) {
        boolean moved = find(destination.id())
                .filter(known -> !known.destination().address().equals(destination.address()))
                .isPresent();
        rows.replaceAll((_, row) -> moved && row.parcel().to().equals(destination.id())
                ? new Row(row.parcel().with(null), row.lease(), row.fence())
                : row);
        destinations.merge(
                destination.id(),
                new Known(destination, Standing.NEW),
                (before, after) -> before.destination().address().equals(destination.address())
                        ? new Known(destination, before.standing())
                        : after);
    }

    @Override
    public synchronized boolean remove(DestinationId id) {
        return destinations.remove(id) != null;
    }

    @Override
    public synchronized int add(List<Parcel> parcels) {
        return (int) parcels.stream()
                .filter(parcel -> rows.putIfAbsent(parcel.id(), new Row(parcel, Instant.EPOCH, 0)) == null)
                .count();
    }

    @Override
    public synchronized List<Held> claim(Instant now, Duration lease, int most, Set<String> but) {
        List<Row> free = rows.values().stream()
                .filter(row -> isWaiting(row, now) && isFree(row, now, lease))
                .filter(row -> row.parcel().use().isOver(now) || !but.contains(origin(row)))
                .sorted(Comparator.comparing(row -> next(row.parcel())))
                .limit(most)
                .toList();
        return free.stream()
                .map(row -> put(new Row(row.parcel(), now.plus(lease), row.fence() + 1)))
                .toList();
    }

    private static boolean isWaiting(Row row, Instant now) {
        return switch (row.parcel().stage()) {
            case Stage.Waiting(var next, int _, int _, var _) ->
                !next.isAfter(now) || row.parcel().use().isOver(now);
            case Stage.UnderWay _ -> true;
            case Stage.Accepted _, Stage.Shown _, Stage.Opened _, Stage.Dropped _ -> false;
        };
    }

    private static boolean isFree(Row row, Instant now, Duration lease) {
        return !row.lease().isAfter(now) || row.lease().isAfter(now.plus(lease.multipliedBy(2)));
    }

    private static Instant next(Parcel parcel) {
        return parcel.stage() instanceof Stage.Waiting(var next, int _, int _, var _)
                ? next
                : parcel.use().due();
    }

    private String origin(Row row) {
        Known known = destinations.get(row.parcel().to());
        return known == null ? "" : known.destination().address().origin();
    }

    private Held put(Row row) {
        rows.put(row.parcel().id(), row);
        return new Held(row.parcel(), row.fence());
    }

    @Override
    public synchronized List<Boolean> changeAll(List<Held> changes) {
        List<Boolean> kept = new ArrayList<>();
        for (Held change : changes) {
            Row row = rows.get(change.parcel().id());
            if (row == null || row.fence() != change.fence()) {
                kept.add(false);
            } else {
                write(row, change.parcel());
                kept.add(true);
            }
        }
        return kept;
    }

    private void write(Row before, Parcel after) {
        boolean goesOn = after.stage() instanceof Stage.UnderWay;
        put(new Row(after, goesOn ? before.lease() : Instant.EPOCH, before.fence() + 1));
        note(after);
    }

    /// What a stage says of the destination.
    private void note(Parcel parcel) {
        destinations.computeIfPresent(
                parcel.to(), (_, known) -> new Known(known.destination(), standing(known, parcel.stage())));
    }

    private static Standing standing(Known known, Stage stage) {
        Standing before = known.standing();
        boolean tells = known.destination().address().way() == Way.BROWSER;
        return switch (stage) {
            case Stage.Accepted(var at) ->
                new Standing(
                        at,
                        before.shown(),
                        tells && before.unseenSince() == null ? at : before.unseenSince(),
                        before.gone());
            case Stage.Shown(var at) -> seen(before, at);
            case Stage.Opened(var at) -> seen(before, at);
            case Stage.Dropped(var at, var why, var _)
            when why == Reason.GONE -> new Standing(before.accepted(), before.shown(), before.unseenSince(), at);
            case Stage.Dropped _, Stage.Waiting _, Stage.UnderWay _ -> before;
        };
    }

    private static Standing seen(Standing before, Instant at) {
        return new Standing(before.accepted() == null ? at : before.accepted(), at, null, before.gone());
    }

    @Override
    public synchronized Optional<Parcel> find(ParcelId id) {
        return Optional.ofNullable(rows.get(id)).map(Row::parcel);
    }

    @Override
    public synchronized Optional<Parcel> receipt(ParcelId id, Stage stage) {
        Row row = rows.get(id);
        if (row == null) {
            return Optional.empty();
        }
        boolean opened = row.parcel().stage() instanceof Stage.Opened;
        boolean again = row.parcel().stage() instanceof Stage.Shown && stage instanceof Stage.Shown;
        if (!opened && !again) {
            write(row, row.parcel().in(stage).with(null));
        }
        return find(id);
    }

    @Override
    public synchronized List<Parcel> since(PersonId person, Instant from, int most) {
        return rows.values().stream()
                .map(Row::parcel)
                .filter(parcel -> parcel.cause().person().equals(person))
                .filter(parcel -> !parcel.use().due().isBefore(from))
                .sorted(Comparator.comparing((Parcel parcel) -> parcel.use().due())
                        .reversed()
                        .thenComparing(parcel -> parcel.id().value()))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Count> since(Instant from) {
        Map<Count, Long> counted = rows.values().stream()
                .map(Row::parcel)
                .filter(parcel -> !parcel.use().due().isBefore(from))
                .map(this::one)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counted.entrySet().stream()
                .map(same -> new Count(
                        same.getKey().way(),
                        same.getKey().kind(),
                        same.getKey().reason(),
                        same.getValue().intValue()))
                .toList();
    }

    private Count one(Parcel parcel) {
        Known known = destinations.get(parcel.to());
        return new Count(
                known == null ? null : known.destination().address().way(),
                Kind.of(parcel.stage()),
                parcel.stage() instanceof Stage.Dropped(var _, var why, var _) ? why : null,
                1);
    }

    @Override
    public synchronized void forget(Instant before) {
        rows.values().removeIf(row -> row.parcel().use().until().isBefore(before));
    }
}
