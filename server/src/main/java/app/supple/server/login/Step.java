// SPDX-License-Identifier: Apache-2.0
package app.supple.server.login;

import app.supple.server.machine.Call;
import java.nio.file.Path;

/// One thing that is done to this computer.
sealed interface Step {

    /// As a person would say it, with all that is in it.
    String shown();

    record Write(Path file, String text) implements Step {

        @Override
        public String shown() {
            return "write " + file + ":\n\n" + text.indent(4);
        }
    }

    record Delete(Path file) implements Step {

        @Override
        public String shown() {
            return "delete " + file;
        }
    }

    /// Start a program.
    ///
    /// @param needed whether all else is in vain if it fails
    record Run(Call call, boolean needed) implements Step {

        @Override
        public String shown() {
            return "run " + String.join(" ", call.words());
        }
    }
}
