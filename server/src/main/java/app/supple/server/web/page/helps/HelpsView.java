// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.helps;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What went with better days, and an experiment of one's own.
///
/// @param lead what can be said by now, in a sentence
/// @param answers one for each question that everybody asks, and those of movements that are clear
/// @param aside those of movements that are not
/// @param toCome of which movements there are not enough days; empty if of none
/// @param method how it is worked out, a paragraph each
public record HelpsView(
        Frame frame,
        Link back,
        String lead,
        List<Answer> answers,
        List<Answer> aside,
        String toCome,
        Trial trial,
        List<String> method) {

    /// How much may be said.
    public enum Sure {
        NOT_YET("Not enough days yet"),
        UNCLEAR("No clear difference"),
        CLEAR("Clear difference");

        private final String words;

        Sure(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// One question and what the days say.
    ///
    /// @param says the answer in a sentence
    /// @param facts days, interval and chance, a sentence each
    /// @param span null while nothing is worked out
    public record Answer(
            String id,
            String question,
            Sure sure,
            String says,
            List<String> facts,
            @Nullable Span span) {}

    /// A difference and its interval as a drawing, in percent of its width. The facts say the same in words.
    ///
    /// @param from left end of the interval
    /// @param width of the interval
    /// @param at the difference
    /// @param ends what stands at the two ends of the scale, and 0 in its middle
    public record Span(String from, String width, String at, List<String> ends) {}

    /// The experiment, as far as it is.
    ///
    /// @param title where it stands
    /// @param tonight what is to be done today; empty while none runs
    /// @param says a paragraph each
    /// @param result null unless it is done and has one
    /// @param offer what it asks for, a paragraph each; empty if none is offered
    /// @param refusal why none is offered; null if one is, or while one runs
    /// @param running whether it can be stopped
    public record Trial(
            String title,
            String tonight,
            List<String> says,
            @Nullable Answer result,
            List<String> offer,
            @Nullable Refusal refusal,
            boolean running) {}

    /// Why none may begin now.
    public record Refusal(String words, Link link) {}
}
