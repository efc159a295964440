// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.rhythm;

import app.supple.person.Rhythm;
import app.supple.reminder.rhythm.ActiveRange;
import app.supple.server.web.page.rhythm.RhythmView.Pill;
import app.supple.server.words.WeekWords;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Days of the week that are alike, and what can be chosen of them: all that are, or a day of the weekend by itself.
///
/// @param all in the order of their first days; each day is in one
record Groups(List<Set<DayOfWeek>> all) {

    private static final String ONLY = "only-";

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /// Some days that the form is about.
    ///
    /// @param key as it stands in an address: `monday`, `only-saturday`
    record Chosen(String key, Set<DayOfWeek> days) {}

    private record Alike(Rhythm rhythm, @Nullable List<ActiveRange> active) {}

    static Groups of(Living living) {
        Map<Alike, Set<DayOfWeek>> groups = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            var alike =
                    new Alike(living.rhythms().on(day), living.wish().active().get(day));
            groups.computeIfAbsent(alike, _ -> EnumSet.noneOf(DayOfWeek.class)).add(day);
        }
        return new Groups(List.copyOf(groups.values()));
    }

    /// @param key empty or nonsense for those of the usual day
    Chosen chosen(String key, DayOfWeek usual) {
        return choices()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .orElseGet(() -> whole(group(key, usual)));
    }

    List<Pill> pills(Chosen chosen) {
        return choices()
                .map(choice -> new Pill(
                        words(choice), "?day=" + choice.key(), choice.key().equals(chosen.key())))
                .toList();
    }

    private Stream<Chosen> choices() {
        return Stream.concat(
                all.stream().map(Groups::whole),
                WEEKEND.stream()
                        .filter(day -> group(day).size() > 1)
                        .map(day -> new Chosen(ONLY + word(day), EnumSet.of(day))));
    }

    private Set<DayOfWeek> group(String key, DayOfWeek usual) {
        return group(Stream.of(DayOfWeek.values())
                .filter(day -> key.equals(word(day)) || key.equals(ONLY + word(day)))
                .findFirst()
                .orElse(usual));
    }

    private Set<DayOfWeek> group(DayOfWeek day) {
        return all.stream().filter(days -> days.contains(day)).findFirst().orElseThrow();
    }

    private static Chosen whole(Set<DayOfWeek> days) {
        return new Chosen(word(days.iterator().next()), days);
    }

    private static String words(Chosen choice) {
        String days = WeekWords.days(choice.days());
        return choice.key().startsWith(ONLY) ? "Only " + days : days;
    }

    /// As it stands in addresses and names of fields.
    static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
