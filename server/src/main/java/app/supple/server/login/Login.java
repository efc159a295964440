// SPDX-License-Identifier: Apache-2.0
package app.supple.server.login;

import app.supple.server.machine.Platform;
import app.supple.server.machine.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Lets Supple start when a person logs in, in the way of their system, and no more. Nothing is done before the plan is
/// carried out.
public final class Login {

    /// Who finds it in a file knows that it is Supple's.
    static final String MARK = "Written by './supple install'; './supple uninstall' takes it away.";

    private final Platform platform;
    private final Programs programs;
    private final Path home;

    public Login(Platform platform, Programs programs, Path home) {
        this.platform = platform;
        this.programs = programs;
        this.home = home;
    }

    /// Plans what makes it start.
    ///
    /// @throws IllegalStateException if it cannot be; the sentence says what to do
    public Plan install(Installed supple) {
        Path file = start().file();
        if (Files.exists(file) && !isOurs(file)) {
            throw new IllegalStateException(
                    file + " was not written by Supple, so it stays as it is. Move it away, and " + "try again.");
        }
        String done = "Supple starts when you log in, and has started now: http://localhost:8080. "
                + "'./supple uninstall' undoes this.";
        return new Plan(programs, start().install(supple), otherwise(supple), done);
    }

    /// Plans what undoes that.
    ///
    /// @throws IllegalStateException if there is nothing to undo
    public Plan uninstall() {
        Path file = start().file();
        if (!Files.exists(file)) {
            throw new IllegalStateException("Supple does not start at login: there is no " + file + ".");
        }
        if (!isOurs(file)) {
            throw new IllegalStateException(
                    file + " was not written by Supple, so it stays. Delete it yourself if you " + "do not want it.");
        }
        String done = "Supple does not start at login any more. Your data stays where it is.";
        return new Plan(programs, start().uninstall(), "Delete " + file + " yourself.", done);
    }

    private Start start() {
        return switch (platform) {
            case LINUX -> new SystemdUnit(programs, home);
            case MAC -> new LaunchAgent(programs, home);
            case WINDOWS -> new StartupFolder(programs, home);
            case OTHER ->
                throw new IllegalStateException("Supple does not know how programs start at login on this system. Add "
                        + "'./supple serve', with its whole path, to what your system starts.");
        };
    }

    private static String otherwise(Installed supple) {
        return "Add this to the autostart of your desktop instead: " + supple.launcher() + " serve";
    }

    private static boolean isOurs(Path file) {
        try {
            return Files.readString(file).contains(MARK);
        } catch (IOException e) {
            return false;
        }
    }

    /// The way of one system.
    interface Start {

        /// The one file that makes it start.
        Path file();

        List<Step> install(Installed supple);

        List<Step> uninstall();
    }
}
