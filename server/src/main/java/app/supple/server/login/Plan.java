// SPDX-License-Identifier: Apache-2.0
package app.supple.server.login;

import app.supple.server.machine.Answer;
import app.supple.server.machine.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// What is to be done to this computer: first to be shown, then to be done.
///
/// @param otherwise what a person can do if it fails
/// @param done the sentence for when it is done
public record Plan(Programs programs, List<Step> steps, String otherwise, String done) {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /// The whole of what will be written and run.
    public String shown() {
        return steps.stream().map(Step::shown).collect(Collectors.joining("\n"));
    }

    /// Does it, one after the other.
    ///
    /// @return a sentence for the person
    /// @throws IllegalStateException if something failed; the sentence says what to do
    public String carryOut() {
        steps.forEach(this::take);
        return done;
    }

    private void take(Step step) {
        try {
            switch (step) {
                case Step.Write(Path file, String text) -> write(file, text);
                case Step.Delete(Path file) -> Files.deleteIfExists(file);
                case Step.Run run -> run(run);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Could not " + firstLine(step) + " " + e + ". " + otherwise, e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    private void run(Step.Run run) {
        Answer answer = programs.run(run.call(), LIMIT);
        if (!answer.isGood() && run.needed()) {
            throw new IllegalStateException(
                    "Could not " + firstLine(run) + ": " + answer.complained().strip() + "\n" + otherwise);
        }
    }

    private static String firstLine(Step step) {
        return step.shown().lines().findFirst().orElse("");
    }
}
