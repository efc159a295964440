// SPDX-License-Identifier: Apache-2.0
package app.supple.own.share;

import app.supple.own.Wrong;
import java.util.List;

/// Writes what is shared as a file, and reads files from anywhere.
public interface SharedFiles {

    byte[] write(Bundle bundle);

    /// Looks at a file, which may be anything.
    Opened open(byte[] file);

    /// What was in it.
    sealed interface Opened {

        record Good(Bundle bundle) implements Opened {}

        /// Nothing of it can be taken. All that is wrong at once, each with its place in the file.
        record Refused(List<Wrong> wrongs) implements Opened {}
    }
}
