// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.origin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing for each origin. Of more than [#MOST] the one that was not asked for the longest is forgotten:
/// makers have names without end, and whoever subscribes chooses among them.
public final class PerOrigin<T> {

    static final int MOST = 256;

    private final Map<String, T> known = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > MOST;
        }
    };

    /// Puts in place of what is known what comes of it; null is known at first.
    public synchronized T renewed(String origin, Renewal<T> renewal) {
        T now = renewal.of(known.get(origin));
        known.put(origin, now);
        return now;
    }

    /// What is known from now on.
    @FunctionalInterface
    public interface Renewal<T> {

        T of(@Nullable T before);
    }
}
