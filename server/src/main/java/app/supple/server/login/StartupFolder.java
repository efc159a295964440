// SPDX-License-Identifier: Apache-2.0
package app.supple.server.login;

import app.supple.server.login.Login.Start;
import app.supple.server.machine.Programs;
import java.nio.file.Path;
import java.util.List;

/// A file in the Startup folder of Windows. The launcher is for `sh`, so the jar is started itself, without a window.
record StartupFolder(Programs programs, Path home) implements Start {

    @Override
    public Path file() {
        String roaming = programs.environment().getOrDefault("APPDATA", "");
        Path folder = roaming.isBlank() ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming);
        return folder.resolve("Microsoft")
                .resolve("Windows")
                .resolve("Start Menu")
                .resolve("Programs")
                .resolve("Startup")
                .resolve("supple.cmd");
    }

    @Override
    public List<Step> install(Installed supple) {
        return List.of(new Step.Write(file(), text(supple)));
    }

    @Override
    public List<Step> uninstall() {
        return List.of(new Step.Delete(file()));
    }

    /// UTF-8, for names of folders outside of ASCII. No path of Windows has a quotation mark in it.
    static String text(Installed supple) {
        Path java = supple.java().resolve("bin").resolve("javaw.exe");
        return """
                @echo off
                chcp 65001 >nul
                rem %s
                start "" "%s" -Xmx64m --enable-native-access=ALL-UNNAMED -jar "%s" serve
                """.formatted(Login.MARK, batch(java), batch(supple.jar())).replace("\n", "\r\n");
    }

    private static String batch(Path path) {
        return path.toString().replace("%", "%%");
    }
}
