// SPDX-License-Identifier: Apache-2.0
package app.supple.server.machine;

import app.supple.server.machine.Answer.End;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A program that runs. Closing it ends it, with all that it has started itself.
public final class Running implements AutoCloseable {

    /// For how long to wait for the rest of what it says, once it has ended: a child may hold its output open.
    private static final Duration REST = Duration.ofSeconds(1);

    private final Process process;
    private final Hearing said;
    private final Hearing complained;

    Running(Process process) {
        this.process = process;
        this.said = Hearing.of(process.getInputStream());
        this.complained = Hearing.of(process.getErrorStream());
    }

    /// The next line that it says; empty if it says no more, or nothing within the limit.
    public Optional<String> line(Duration limit) {
        return said.line(limit);
    }

    /// Waits for its end.
    public Answer answer(Duration limit) {
        End end = end(limit);
        if (end == End.TOO_LATE) {
            close();
        }
        return new Answer(end, said.all(REST), complained.all(REST));
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private End end(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return End.TOO_LATE;
            }
            return process.exitValue() == 0 ? End.WELL : End.BADLY;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return End.TOO_LATE;
        }
    }
}
