// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command.clinician;

import app.supple.server.command.DataOption;
import app.supple.server.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./supple fhir FILE`
@Command(name = "fhir", description = "Write what a clinician's program can read (FHIR R4) to FILE.")
public final class FhirCommand implements Callable<Integer> {

    private final Asked asked;

    @Parameters(paramLabel = "FILE", description = "The file to write, such as supple.fhir.json. It must not be there.")
    private Path file = Path.of("");

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Whoever knows the diary in a data folder.
    @FunctionalInterface
    public interface Asked {
        Map<String, Object> bundle(@Nullable String data);
    }

    /// With the one who is asked.
    public FhirCommand(Asked asked) {
        this.asked = asked;
    }

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw isThere();
        }
        write(Json.pretty(asked.bundle(data.folder())));
        spec.commandLine().getOut().println("Written to " + file + ". It holds health data: give it to nobody else.");
        return CommandLine.ExitCode.OK;
    }

    private void write(String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw isThere();
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    "FILE: there is no folder for " + file + ". Make it first, or write elsewhere.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("FILE: " + file + " could not be written.", e);
        }
    }

    private IllegalArgumentException isThere() {
        return new IllegalArgumentException("FILE: " + file + " is there already. Choose another name.");
    }
}
