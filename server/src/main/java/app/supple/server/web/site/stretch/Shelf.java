// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stretch;

import app.supple.library.Condition;
import app.supple.library.Filter;
import app.supple.library.Filter.Measure;
import app.supple.library.Naming.Group;
import app.supple.library.Stretch;
import app.supple.server.web.page.StretchesView;
import app.supple.server.words.whom.FilterWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What of the library, and of their own, a person gets to see: what is left to them, of all groups or of the one they
/// asked for.
///
/// @param chosen null for all groups, also if somebody asks for one that is not there
record Shelf(
        List<Stretch> offered,
        Set<Condition> conditions,
        @Nullable Group chosen) {

    static Shelf of(List<Stretch> offered, Set<Condition> conditions, String group) {
        return new Shelf(
                offered,
                conditions,
                Stream.of(Group.values())
                        .filter(one -> word(one).equals(group))
                        .findFirst()
                        .orElse(null));
    }

    List<StretchesView.Pill> pills() {
        long all = offered.stream().filter(this::isLeft).count();
        List<StretchesView.Pill> pills = new ArrayList<>();
        pills.add(new StretchesView.Pill("All " + all, "/stretches", chosen == null));
        for (Group group : groups()) {
            pills.add(new StretchesView.Pill(pill(group), "/stretches?group=" + word(group), group == chosen));
        }
        return pills;
    }

    /// Nobody who added nothing is told of a group for it.
    private List<Group> groups() {
        return Stream.of(Group.values())
                .filter(group -> group != Group.OWN || in(group).findAny().isPresent())
                .toList();
    }

    private Stream<Stretch> in(Group group) {
        return offered.stream().filter(stretch -> stretch.naming().group() == group);
    }

    List<StretchesView.Group> groups(StretchLinks links) {
        return Stream.of(Group.values())
                .filter(group -> chosen == null || group == chosen)
                .map(group -> group(links, group))
                .filter(group -> !group.stretches().isEmpty())
                .toList();
    }

    /// `"2 are not shown, because your hip was replaced."`
    String hidden() {
        List<Stretch> hidden =
                offered.stream().filter(stretch -> !isLeft(stretch)).toList();
        if (hidden.isEmpty()) {
            return "";
        }
        String reasons = hidden.stream()
                .flatMap(this::against)
                .distinct()
                .sorted()
                .map(FilterWords::condition)
                .collect(Collectors.joining(", and "));
        return hidden.size() + (hidden.size() == 1 ? " is" : " are") + " not shown, because " + reasons + ".";
    }

    private boolean isLeft(Stretch stretch) {
        return against(stretch).findAny().isEmpty();
    }

    /// What holds for the person and takes the stretch from them.
    private Stream<Condition> against(Stretch stretch) {
        return stretch.safety().filters().stream()
                .filter(filter -> conditions.contains(filter.condition()))
                .filter(filter -> takesAway(filter.measure()))
                .map(Filter::condition);
    }

    private static boolean takesAway(Measure measure) {
        return switch (measure) {
            case Measure.LeaveOut() -> true;
            case Measure.Swap _ -> true;
            case Measure.Use _ -> false;
            case Measure.TakeCare _ -> false;
        };
    }

    private StretchesView.Group group(StretchLinks links, Group group) {
        return new StretchesView.Group(
                heading(group),
                line(group),
                in(group).filter(this::isLeft).map(links::of).toList());
    }

    private static String word(Group group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String pill(Group group) {
        return switch (group) {
            case DAILY_FIVE -> "Daily five";
            case AT_A_DESK, STRENGTH, STAND_IN, OWN -> heading(group);
        };
    }

    private static String heading(Group group) {
        return switch (group) {
            case DAILY_FIVE -> "Your daily five";
            case AT_A_DESK -> "At a desk";
            case STRENGTH -> "Strength";
            case STAND_IN -> "Stand-ins";
            case OWN -> "Your own";
        };
    }

    private static String line(Group group) {
        return switch (group) {
            case DAILY_FIVE -> "Morning and evening.";
            case AT_A_DESK -> "In office clothes, standing or on a chair.";
            case STRENGTH -> "Slow repetitions, for the part that stretching leaves out.";
            case STAND_IN -> "For when one of the five has to wait, or does not suit.";
            case OWN -> "What your therapist gave you.";
        };
    }
}
