// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.helps;

import java.util.List;

/// How answers are worked out, for whoever wants to know.
final class Method {

    static final List<String> PARAGRAPHS = List.of(
            "After a session: for each session we take pain after it, less pain before it. If sessions made no"
                    + " difference, each of these could as well have had the other sign. So we turn signs by chance,"
                    + " thousands of times, and count how often the mean lies as far from 0 as yours.",
            "Mornings: the pain of a morning is what you said before the morning session, or else what you noted for"
                    + " the day. Mornings are compared within the same half of a week, from Monday to Thursday or"
                    + " from Friday to Sunday, and then chance turns the signs of these spells. Over months, pain"
                    + " often fades while habits change; comparing all mornings at once would take that for an"
                    + " effect. An evening that was broken off is on neither side.",
            "Enough days: at least 10 sessions with both answers; at least 8 mornings of each kind, and 6 spells that"
                    + " hold both. With fewer, even the clearest pattern comes up by chance too often.",
            "“Likely between” is an interval of 95 %: all differences that the same test does not speak"
                    + " against, for that question alone.",
            "Many questions: who asks twenty finds one by luck. So what chance can do is corrected for all questions"
                    + " together, by the method of Holm: at most once in 20 people with no effect at all does even one"
                    + " answer say “clear”. The three first questions share half of that, movements the"
                    + " other half.",
            "No causes: a session is left out more easily on a bad day, and that alone makes sessions go with good"
                    + " mornings. Only where chance decides, as in the experiment, can the session itself be told"
                    + " from the days on which you felt like it.",
            "The experiment: chance deals the 14 evenings in blocks of four, four, four and two, half of each with a"
                    + " session: 432 ways in all. The result is compared with what each of these ways would have"
                    + " shown. All evenings count as they were drawn, whatever you did: else bad days could decide."
                    + " An evening may still act on the second morning after it; that would hide a part of the"
                    + " difference.");

    private Method() {}
}
