// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import app.supple.delivery.parcel.ParcelId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is on the screen, or was: one notification a topic. For many threads at once.
final class Screen {

    /// Of the oldest beyond these nobody knows any more, so a later one of their topic stands beside them.
    static final int MOST = 32;

    private final Map<String, Showing> byTopic = new LinkedHashMap<>();

    /// @param id what the system calls it
    record Showing(ParcelId parcel, String id, Clicks clicks) {}

    /// Also if it has been closed since: the desktop then shows a new one.
    synchronized Optional<Showing> of(String topic) {
        return Optional.ofNullable(byTopic.get(topic));
    }

    synchronized void put(String topic, Showing showing) {
        byTopic.remove(topic);
        byTopic.put(topic, showing);
        if (byTopic.size() > MOST) {
            Map.Entry<String, Showing> oldest = byTopic.entrySet().iterator().next();
            oldest.getValue().clicks().close();
            byTopic.remove(oldest.getKey());
        }
    }

    /// Takes it away, unless another has taken its place.
    synchronized Optional<Showing> take(String topic, ParcelId parcel) {
        return of(topic).filter(showing -> showing.parcel().equals(parcel)).map(_ -> byTopic.remove(topic));
    }
}
