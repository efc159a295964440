// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.time.ZoneId;
import java.time.zone.ZoneRules;

/// The rules of time zones that came with Java: good enough wherever a test asks for days that are long settled.
public final class RulesOfJava implements TzRules {

    @Override
    public ZoneRules rules(ZoneId zone) {
        return zone.getRules();
    }

    @Override
    public Version version() {
        return new Version(2026, "a");
    }
}
