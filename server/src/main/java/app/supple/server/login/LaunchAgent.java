// SPDX-License-Identifier: Apache-2.0
package app.supple.server.login;

import app.supple.server.login.Login.Start;
import app.supple.server.machine.Call;
import app.supple.server.machine.Programs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// An agent of launchd of macOS (launchd.plist(5), launchctl(1)).
record LaunchAgent(Programs programs, Path home) implements Start {

    private static final String LABEL = "app.supple";

    @Override
    public Path file() {
        return home.resolve("Library/LaunchAgents").resolve(LABEL + ".plist");
    }

    /// What runs from an earlier one is stopped first.
    @Override
    public List<Step> install(Installed supple) {
        return List.of(
                new Step.Write(file(), text(supple)),
                stop(),
                new Step.Run(Call.of("launchctl", "bootstrap", domain(), file().toString()), true));
    }

    @Override
    public List<Step> uninstall() {
        return List.of(stop(), new Step.Delete(file()));
    }

    private Step stop() {
        return new Step.Run(Call.of("launchctl", "bootout", domain() + "/" + LABEL), false);
    }

    /// The screen of this person.
    private String domain() {
        String id =
                programs.run(Call.of("id", "-u"), Duration.ofSeconds(5)).said().strip();
        if (!id.matches("\\d+")) {
            throw new IllegalStateException(
                    "The system does not say who you are ('id -u'). Log in again, and try again.");
        }
        return "gui/" + id;
    }

    static String text(Installed supple) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- %s -->
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0">
                <dict>
                  <key>Label</key><string>%s</string>
                  <key>ProgramArguments</key>
                  <array><string>/bin/sh</string><string>%s</string><string>serve</string></array>
                  <key>EnvironmentVariables</key>
                  <dict><key>JAVA_HOME</key><string>%s</string></dict>
                  <key>RunAtLoad</key><true/>
                  <key>KeepAlive</key><dict><key>SuccessfulExit</key><false/></dict>
                  <key>ThrottleInterval</key><integer>30</integer>
                </dict>
                </plist>
                """.formatted(Login.MARK, LABEL, xml(supple.launcher()), xml(supple.java()));
    }

    private static String xml(Path path) {
        String any = path.toString();
        if (any.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalStateException(
                    "The folder of Supple or of Java has a control character in its name, which "
                            + "macOS cannot be told. Rename it.");
        }
        return any.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
