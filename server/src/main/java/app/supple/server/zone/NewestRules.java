// SPDX-License-Identifier: Apache-2.0
package app.supple.server.zone;

import app.supple.person.TzRules;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The newest rules of Java's and ICU's. Which that is, is found out when it is first asked: reading ICU takes longer
/// than is fair to a start that needs no zone.
public final class NewestRules implements TzRules {

    private final Supplier<TzRules> choosing;
    private @Nullable TzRules chosen;

    public NewestRules() {
        this(() -> newerOf(new JdkRules(), new IcuRules()));
    }

    NewestRules(Supplier<TzRules> choosing) {
        this.choosing = choosing;
    }

    /// The first, if both are of the same age.
    static TzRules newerOf(TzRules first, TzRules second) {
        return second.version().compareTo(first.version()) > 0 ? second : first;
    }

    @Override
    public ZoneRules rules(ZoneId zone) {
        return chosen().rules(zone);
    }

    @Override
    public Version version() {
        return chosen().version();
    }

    private synchronized TzRules chosen() {
        TzRules known = chosen == null ? choosing.get() : chosen;
        chosen = known;
        return known;
    }
}
