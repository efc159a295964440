// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.post;

import app.supple.delivery.parcel.ParcelId;
import app.supple.delivery.parcel.Seal;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/// Seals that were made before their minute, so that many who are called at nine o'clock need not wait for each other.
/// Bounded: what finds no room is sealed when its time comes.
final class Ahead {

    /// Of two kilobytes at most each.
    static final int MOST = 4_000;

    private final LinkedHashMap<ParcelId, Seal> seals = new LinkedHashMap<>();

    synchronized boolean has(ParcelId id) {
        return seals.containsKey(id);
    }

    /// The oldest makes room.
    synchronized void put(ParcelId id, Seal seal) {
        if (seals.size() >= MOST) {
            seals.pollFirstEntry();
        }
        seals.put(id, seal);
    }

    /// Somebody has other keys now.
    synchronized void clear() {
        seals.clear();
    }

    synchronized @Nullable Seal take(ParcelId id) {
        return seals.remove(id);
    }
}
