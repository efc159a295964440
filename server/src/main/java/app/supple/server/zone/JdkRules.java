// SPDX-License-Identifier: Apache-2.0
package app.supple.server.zone;

import app.supple.person.TzRules;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;

/// The rules that came with this Java.
final class JdkRules implements TzRules {

    @Override
    public ZoneRules rules(ZoneId zone) {
        return zone.getRules();
    }

    @Override
    public Version version() {
        return Version.of(ZoneRulesProvider.getVersions("UTC").lastEntry().getKey());
    }
}
