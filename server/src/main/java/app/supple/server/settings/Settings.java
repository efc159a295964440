// SPDX-License-Identifier: Apache-2.0
package app.supple.server.settings;

import java.net.InetAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Checked settings of one run.
///
/// @param data the folder that holds the database
/// @param address where to listen; always this computer itself
/// @param port 0 means any free port
/// @param database shared with others, instead of the one in the folder; null for that one
public record Settings(
        Path data, InetAddress address, int port, @Nullable SharedDatabase database) {

    public static final int USUAL_PORT = 8080;

    public static final int HIGHEST_PORT = 65_535;

    /// With the database in the folder.
    public Settings(Path data, InetAddress address, int port) {
        this(data, address, port, null);
    }
}
