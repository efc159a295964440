// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.programme;

import app.supple.plan.Followed;
import app.supple.plan.course.Change;
import app.supple.plan.course.CourseDay;
import app.supple.programme.Amount;
import app.supple.programme.Phase;
import app.supple.programme.Strength;
import app.supple.server.web.page.programme.PathView.Fact;
import app.supple.server.web.page.programme.PathView.Stage;
import app.supple.server.web.page.programme.PathView.When;
import app.supple.server.words.Capitals;
import app.supple.server.words.LengthWords;
import app.supple.server.words.programme.ChangeWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The phases of a programme, each with what it asks for and what each of its weeks adds.
record Stages(Outline outline, Followed followed) {

    /// @param number counted from 0; as many as there are phases is maintenance
    Stage of(int number) {
        Phase phase = outline.programme().phase(number);
        var grounds = new GroundsWords(outline.library(), phase.grounds());
        return new Stage(
                when(number),
                phase.heading().name(),
                weeks(number),
                phase.heading().why(),
                facts(number, phase),
                number == outline.programme().length() ? List.of() : adds(number),
                grounds.link(),
                grounds.sure());
    }

    private When when(int number) {
        int here = followed.day().position().phase();
        if (number == here) {
            return When.HERE;
        }
        return number < here ? When.DONE : When.AHEAD;
    }

    private String weeks(int number) {
        int first = week(outline.programme().firstDay(number));
        if (number == outline.programme().length()) {
            return "From week " + first + " on";
        }
        int last = week(outline.programme().firstDay(number + 1) - 1);
        return first == last ? "Week " + first : "Weeks " + first + " to " + last;
    }

    private static int week(int day) {
        return day / Outline.DAYS_A_WEEK + 1;
    }

    private List<Fact> facts(int number, Phase phase) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Morning", amount(phase.bookends().morning()) + longest(number, CourseDay::morning)));
        facts.add(new Fact("Evening", amount(phase.bookends().evening()) + longest(number, CourseDay::evening)));
        facts.add(new Fact("Strength", strength(phase.strength())));
        return facts;
    }

    private static String amount(Amount amount) {
        return "holds of " + amount.hold().toSeconds() + " s, " + times(amount.repetitions());
    }

    private static String times(int repetitions) {
        return switch (repetitions) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> repetitions + " times";
        };
    }

    private String longest(int number, Function<CourseDay, List<CourseDay.Line>> part) {
        return outline.of(number).stream()
                .map(day -> outline.length(part.apply(day)))
                .max(Comparator.<Duration>naturalOrder())
                .map(length -> ", up to " + LengthWords.minutes(length))
                .orElse("");
    }

    private String strength(Strength strength) {
        if (strength.movements().isEmpty()) {
            return "not yet";
        }
        String names = strength.movements().stream()
                .map(movement ->
                        Capitals.small(outline.library().get(movement).naming().shortName()))
                .collect(Collectors.joining(", "));
        return names + "; up to " + strength.repetitions() + " times, " + times(strength.daysAWeek())
                + " a week, with a day of rest between";
    }

    /// What changes in each week for who never has to wait.
    private List<Fact> adds(int number) {
        return outline.of(number).stream()
                .collect(Collectors.groupingBy(day -> week(outline.days().indexOf(day))))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(week -> new Fact("Week " + week.getKey(), changes(week.getValue())))
                .filter(fact -> !fact.words().isEmpty())
                .toList();
    }

    private String changes(List<CourseDay> week) {
        List<Change> changes = week.stream()
                .flatMap(day -> day.changes().stream())
                .filter(change -> !(change instanceof Change.Begins))
                .toList();
        var words = new ChangeWords(
                outline.library(), outline.programme(), week.getFirst().date());
        return String.join(" ", words.sentences(changes));
    }
}
