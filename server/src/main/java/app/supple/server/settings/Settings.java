// SPDX-License-Identifier: Apache-2.0
package app.supple.server.settings;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Checked settings of one run.
///
/// @param data the folder that holds the database
/// @param address where to listen; always this computer itself
/// @param port 0 means any free port
/// @param database shared with others, instead of the one in the folder; null for that one
/// @param calendarHosts from where calendars may be read although it is not public: `nas.local` or `nas.local:8443`
/// @param outgoing by which ways messages may leave
public record Settings(
        Path data,
        InetAddress address,
        int port,
        @Nullable SharedDatabase database,
        Set<String> calendarHosts,
        Outgoing outgoing) {

    public static final int USUAL_PORT = 8080;

    public static final int HIGHEST_PORT = 65_535;

    /// With the database in the folder, and calendars only from where everybody can read them.
    public Settings(Path data, InetAddress address, int port) {
        this(data, address, port, null, Set.of(), Outgoing.USUAL);
    }
}
