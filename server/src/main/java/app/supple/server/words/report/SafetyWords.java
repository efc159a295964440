// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.report;

import app.supple.library.Condition;
import app.supple.safety.Answer;
import app.supple.safety.Bar;
import app.supple.safety.Ruling;
import app.supple.safety.Screening;
import app.supple.safety.question.Level;
import app.supple.safety.question.Question;
import app.supple.safety.question.Questionnaire;
import app.supple.server.words.report.Sheet.Passage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says what the person answered before sessions, as a clinician reads it.
record SafetyWords(Questionnaire questionnaire, Function<Instant, LocalDate> dates) {

    private static final int MOST_YES = 3;
    private static final int MOST_CONDITIONS = 4;
    private static final int LONGEST_ASK = 70;

    Passage passage(@Nullable Screening screening) {
        return new Passage(
                "Safety screen",
                screening == null ? List.of("Not answered yet.") : List.of(String.join(" ", said(screening))));
    }

    private List<String> said(Screening screening) {
        List<String> said = new ArrayList<>();
        said.add("Last answered " + Dates.full(dates.apply(screening.at())) + ".");
        if (screening.round().whole() == null) {
            said.add("Not all questions were answered.");
        }
        said.add(bar(screening.ruling().bar()));
        said.addAll(yes(screening));
        said.add(conditions(screening.ruling()));
        return said;
    }

    private static String bar(Bar bar) {
        return switch (bar) {
            case NONE -> "No emergency or urgent item.";
            case ASK_FIRST -> "Sessions wait until a clinician has been asked.";
            case EMERGENCY -> "The answers ask for help at once; no session is offered.";
        };
    }

    /// What was answered with yes and asks for a clinician.
    private List<String> yes(Screening screening) {
        List<Question> yes = questionnaire.questions().stream()
                .filter(question -> question.level() != Level.ADAPT)
                .filter(question -> isYes(screening.answers().get(question.id())))
                .toList();
        String asked = Cut.first(yes, MOST_YES).stream()
                .map(question -> "“" + Cut.text(question.words().ask(), LONGEST_ASK) + "”")
                .collect(Collectors.joining(" "));
        String more = Cut.more(yes, MOST_YES);
        return yes.isEmpty() ? List.of() : List.of("Yes to " + asked + (more.isEmpty() ? "" : " " + more) + ".");
    }

    private static boolean isYes(@Nullable Answer answer) {
        return answer != null && answer.isYes();
    }

    private static String conditions(Ruling ruling) {
        List<Condition> all = ruling.clearance().conditions().stream().sorted().toList();
        String named = Cut.first(all, MOST_CONDITIONS).stream()
                .map(SafetyWords::condition)
                .collect(Collectors.joining(", "));
        String more = Cut.more(all, MOST_CONDITIONS);
        return named.isEmpty()
                ? "No movement is left out for a condition."
                : "Movements are adapted for: " + named + (more.isEmpty() ? "" : " " + more) + ".";
    }

    private static String condition(Condition condition) {
        return switch (condition) {
            case KNEE -> "a sore or replaced knee";
            case OSTEOPOROSIS -> "thin bones or a spinal fracture";
            case PREGNANCY -> "pregnancy or a recent birth";
            case STENOSIS -> "a narrowed canal or slipped vertebra";
            case LEG_PAIN -> "mild leg pain";
            case HIP_REPLACEMENT -> "a replaced hip";
            case BALANCE -> "unsteadiness";
            case NO_FLOOR -> "not getting down to the floor";
        };
    }
}
