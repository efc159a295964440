// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One stretch: why, how, how much, when not to, and where all of that comes from.
///
/// @param play practise this one alone
public record StretchView(
        Frame frame,
        Head head,
        Picture picture,
        Dose dose,
        How how,
        List<Whom> whom,
        List<Form> forms,
        Evidence evidence,
        Link play) {

    /// What stands above everything else.
    ///
    /// @param kicker `Daily five, half kneeling`
    /// @param synonyms other names, ready to read; empty when there are none
    public record Head(String kicker, String name, String synonyms, String why) {}

    /// The drawing of this stretch.
    ///
    /// @param words names start and end of the movement, for those who cannot see it
    /// @param form which other form is shown, and how it goes; null for the usual one
    public record Picture(
            Drawn figure, String words, @Nullable Form form, Choices choices) {}

    /// What else can be looked at, as plain links.
    ///
    /// @param sides one for each side; empty for a stretch without sides
    /// @param forms one for each form that is drawn; empty if there is only the usual one
    public record Choices(List<Choice> sides, List<Choice> forms) {}

    /// The addresses of one drawing: as it moves, where it starts, and what is held.
    public record Drawn(String moving, String start, String end) {}

    /// One thing to look at.
    ///
    /// @param chosen whether it is what the picture shows
    public record Choice(String words, String url, boolean chosen) {}

    /// The dose of this person, with its source and how sure we are.
    ///
    /// @param most the most that is ever planned, said in the same way
    public record Dose(List<Amount> amounts, String source, String confidence, Most most) {}

    /// The most that is ever planned.
    ///
    /// @param amount `60 s a side, twice`
    public record Most(String amount, String source, String confidence) {}

    /// One number of the dose.
    ///
    /// @param big `30 s`
    /// @param small what it counts: `a side, evening`
    public record Amount(String big, String small) {}

    /// The words of the movement.
    ///
    /// @param breathing one sentence; empty when there is no cue
    /// @param muscles ready to read: `hip flexors, front of the thigh`
    public record How(
            List<String> steps,
            String breathing,
            String feel,
            String muscles,
            List<String> mistakes,
            List<String> cautions) {}

    /// For whom it changes, and how.
    ///
    /// @param when reads as a whole clause: `If your knee is sore`
    /// @param then what they do, one sentence
    /// @param because the reason and how sure it is
    public record Whom(String when, String then, String because) {}

    /// Another way to do it: easier, harder, in a chair.
    ///
    /// @param picture its drawing, and where it is seen moving; null if it is not drawn
    public record Form(String name, String how, @Nullable Thumbnail picture) {}

    /// A small picture that leads to a large one.
    public record Thumbnail(String figure, String url) {}

    /// Where doses and sentences come from.
    ///
    /// @param sources of the sentences on this page
    public record Evidence(List<Published> doses, List<Source> sources) {}

    /// A dose somebody published.
    ///
    /// @param confidence in words: `read directly`
    public record Published(String dose, String howOften, Source source, String confidence) {}

    /// A publication.
    ///
    /// @param url null when there is no page to open
    public record Source(String words, @Nullable String url) {}
}
