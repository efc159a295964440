// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.part;

import org.jspecify.annotations.Nullable;

/// What stands around every page: the head, the four places, a notice, the foot.
///
/// @param title the page in a few words, without the name of the program
/// @param description one sentence for search and previews
/// @param assets where the web files are, without a slash at the end: `/assets`
/// @param theme `light` or `dark` when the person chose one, else empty and the system decides
public record Frame(
        String title,
        String description,
        Place place,
        @Nullable Notice notice,
        String assets,
        String theme,
        String version) {

    public enum Place {
        TODAY,
        STRETCHES,
        PROGRESS,
        /// A part of [#PROGRESS], so that one is marked.
        DIARY,
        SETTINGS,
        /// None of the four is marked.
        ELSEWHERE
    }

    /// Answers what the person just did, above everything else.
    public record Notice(
            Tone tone, String title, String text, @Nullable Press press) {}

    /// A button of its own small form, such as undo.
    ///
    /// @param url posted to with no fields
    public record Press(String words, String url) {}

    public enum Tone {
        SAVED,
        CAUTION,
        STOP
    }
}
