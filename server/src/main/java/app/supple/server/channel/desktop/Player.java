// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import app.supple.server.machine.Call;
import app.supple.server.machine.Programs;
import java.io.IOException;
import java.net.URI;

/// Opens pages of Supple in the browser of this computer.
final class Player {

    /// Set for what systemd has started (systemd.exec(5)).
    private static final String BY_SYSTEMD = "INVOCATION_ID";

    private final Desktop desktop;

    Player(Desktop desktop) {
        this.desktop = desktop;
    }

    /// A page of Supple, wherever it listens.
    URI at(String path) {
        return desktop.base().get().resolve(URI.create(path));
    }

    /// @throws IOException if no program opens it
    void open(String path) throws IOException {
        String page = at(path).toString();
        desktop.programs()
                .leave(
                        switch (desktop.platform()) {
                            case LINUX, OTHER -> onLinux(desktop.programs(), page);
                            case MAC -> Call.of("open", page);
                            case WINDOWS -> Call.of("rundll32", "url.dll,FileProtocolHandler", page);
                        });
    }

    /// What a unit of systemd starts ends with it, and knows nothing of a screen that came later.
    private static Call onLinux(Programs programs, String page) {
        boolean isUnit = programs.environment().containsKey(BY_SYSTEMD) && programs.has("systemd-run");
        return isUnit
                ? Call.of("systemd-run", "--user", "--quiet", "--collect", "--", "xdg-open", page)
                : Call.of("xdg-open", page);
    }
}
