// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

/// Makes a picture that is safe to keep from bytes that nobody can trust.
@FunctionalInterface
public interface Darkroom {

    /// The largest file that is looked at, in bytes.
    int LARGEST = 5 * 1024 * 1024;

    /// Looks at a file, which may be anything. One at a time, because a picture takes much memory.
    Developed develop(byte[] file);

    /// What came of it.
    sealed interface Developed {

        record Good(OwnPicture picture) implements Developed {}

        /// Nothing was kept.
        ///
        /// @param sentence what is wrong, and what to do
        record Refused(String sentence) implements Developed {}
    }
}
