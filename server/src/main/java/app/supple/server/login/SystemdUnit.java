// SPDX-License-Identifier: Apache-2.0
package app.supple.server.login;

import app.supple.server.login.Login.Start;
import app.supple.server.machine.Call;
import app.supple.server.machine.Programs;
import java.nio.file.Path;
import java.util.List;

/// A unit of systemd that belongs to one person (systemd.unit(5), systemd.service(5)).
record SystemdUnit(Programs programs, Path home) implements Start {

    private static final String NAME = "supple.service";

    @Override
    public Path file() {
        String config = programs.environment().getOrDefault("XDG_CONFIG_HOME", "");
        Path folder = config.startsWith("/") ? Path.of(config) : home.resolve(".config");
        return folder.resolve("systemd/user").resolve(NAME);
    }

    @Override
    public List<Step> install(Installed supple) {
        if (!programs.has("systemctl")) {
            throw new IllegalStateException(
                    "This system does not use systemd. Add this to the autostart of your desktop " + "instead: "
                            + supple.launcher() + " serve");
        }
        return List.of(new Step.Write(file(), text(supple)), run("daemon-reload"), run("enable", "--now", NAME));
    }

    @Override
    public List<Step> uninstall() {
        return List.of(
                new Step.Run(Call.of("systemctl", "--user", "disable", "--now", NAME), false),
                new Step.Delete(file()),
                new Step.Run(Call.of("systemctl", "--user", "daemon-reload"), false));
    }

    private static Step run(String... words) {
        return new Step.Run(Call.of("systemctl", "--user").and(words), true);
    }

    /// The locale is for the letters of notifications: where a login has none, Java turns all but ASCII into `?`.
    /// The launcher is an argument of the shell, as a program must not have a dollar in its path here.
    static String text(Installed supple) {
        return """
                # %s
                [Unit]
                Description=Supple, a coach for your back

                [Service]
                ExecStart=/bin/sh %s serve
                Environment=LC_ALL=C.UTF-8 %s
                Restart=on-failure
                RestartSec=30
                SuccessExitStatus=143

                [Install]
                WantedBy=default.target
                """.formatted(
                        Login.MARK,
                        quoted(supple.launcher().toString()).replace("$", "$$"),
                        quoted("JAVA_HOME=" + supple.java()));
    }

    /// In quotation marks, where a percent sign begins a specifier.
    private static String quoted(String any) {
        if (any.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalStateException(
                    "The folder of Supple or of Java has a control character in its name, which "
                            + "systemd cannot be told. Rename it.");
        }
        return '"' + any.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%") + '"';
    }
}
