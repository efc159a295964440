// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.screening;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Before the questions, or what came of them.
///
/// @param lead in paragraphs
/// @param go the one primary button, or null if there is nothing to go on to
/// @param clinician where a clinician's word is posted to, or null if none is asked for
/// @param more other ways on
public record ScreeningView(
        Frame frame,
        Tone tone,
        List<String> lead,
        List<Part> parts,
        @Nullable Link go,
        @Nullable String clinician,
        List<Link> more) {

    public enum Tone {
        PLAIN,
        ASK_FIRST,
        EMERGENCY
    }

    /// Some answers, and what each of them brings with it.
    public record Part(String title, List<Row> rows) {}

    /// One answer that counts.
    public record Row(String ask, String then, Link change) {}
}
