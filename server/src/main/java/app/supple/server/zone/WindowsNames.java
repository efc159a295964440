// SPDX-License-Identifier: Apache-2.0
package app.supple.server.zone;

import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.util.Optional;

/// The names that Windows and Outlook give to zones, such as `W. Europe Standard Time`.
public final class WindowsNames {

    /// Without a country, the zone that stands for all under this name.
    private static final String WORLD = "001";

    private WindowsNames() {}

    public static Optional<ZoneId> zone(String name) {
        return Optional.ofNullable(TimeZone.getIDForWindowsID(name, WORLD)).map(ZoneId::of);
    }
}
