// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--data DIR`, which several commands have.
public final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", description = "Folder that holds your diary.")
    private @Nullable String folder;

    public @Nullable String folder() {
        return folder;
    }
}
