// SPDX-License-Identifier: Apache-2.0
package app.supple.server.login;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where this Supple lies.
///
/// @param launcher the script that starts it
/// @param jar what the script starts
/// @param java the folder of the JDK that runs it now
public record Installed(Path launcher, Path jar, Path java) {

    /// Beside the jar that runs, as `./supple` builds it.
    ///
    /// @throws IllegalStateException if it does not lie there
    public static Installed around(Path jar, Path java) {
        Path whole = jar.toAbsolutePath().normalize();
        Path target = whole.getParent();
        Path root = target == null ? whole.resolve("../../..") : target.resolve("../..");
        Path launcher = root.resolve("supple").normalize();
        if (!Files.isRegularFile(launcher)) {
            throw new IllegalStateException("There is no program 'supple' at " + launcher
                    + ". Start this as ./supple install, in the folder that holds Supple.");
        }
        return new Installed(launcher, whole, java);
    }
}
