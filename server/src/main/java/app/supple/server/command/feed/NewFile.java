// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command.feed;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Writes a file that was not there, or one that is to be replaced.
final class NewFile {

    private NewFile() {}

    /// Asked before the work begins, so that it is not done in vain.
    ///
    /// @throws IllegalArgumentException if it cannot be written; it says what to do
    static void check(Path file, boolean force) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + " is a folder. Write the name of a file, such as supple.ics.");
        }
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("There is no folder " + folder + ". Make it first, or write elsewhere.");
        }
        if (!force && Files.exists(file)) {
            throw isThere(file);
        }
    }

    /// Somebody may have written it since it was checked.
    static void write(Path file, String text, boolean force) {
        try {
            if (force) {
                Files.writeString(file, text);
            } else {
                Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            }
        } catch (FileAlreadyExistsException e) {
            throw isThere(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    file + " cannot be written. Free some space, or write where you may.", e);
        }
    }

    private static IllegalArgumentException isThere(Path file) {
        return new IllegalArgumentException(
                file + " is there already, and stays as it is. Choose another name, or add --force to write over it.");
    }
}
