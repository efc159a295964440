// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.data;

import app.supple.server.luggage.loop.Habit;
import app.supple.server.luggage.loop.LoopArrival;
import app.supple.server.luggage.loop.LoopArrival.Use;
import app.supple.server.luggage.loop.LoopFile;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.page.data.MoveView.Asking;
import app.supple.server.web.page.data.MoveView.Option;
import app.supple.server.web.page.data.MoveView.Select;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which habit was which session?
final class LoopAsked implements Asked {

    @Override
    public Answer about(Path file, Map<String, String> said, Visit visit, String look) {
        LoopFile loop = LoopFile.read(file);
        Map<String, Use> uses = new HashMap<>();
        List<Select> selects = new ArrayList<>();
        for (int i = 0; i < loop.habits().size(); i++) {
            Habit habit = loop.habits().get(i);
            Use use = use(said.get("h" + i), habit);
            uses.put(habit.name(), use);
            selects.add(select("h" + i, habit, use));
        }
        return new Answer(
                new LoopArrival(loop, uses, visit.person(), visit.now()),
                new Asking(look, selects, List.of(), List.of()));
    }

    private static Use use(@Nullable String said, Habit habit) {
        return Stream.of(Use.values())
                .filter(use -> word(use).equals(said))
                .findFirst()
                .orElseGet(() -> guess(habit.name().toLowerCase(Locale.ROOT)));
    }

    private static Use guess(String name) {
        boolean stretches = name.contains("stretch") || name.contains("back") || name.contains("dehn");
        if (!stretches) {
            return Use.NOTHING;
        }
        boolean morning = name.contains("morning") || name.contains("morgen");
        return morning ? Use.MORNING : Use.EVENING;
    }

    private static Select select(String name, Habit habit, Use chosen) {
        int days = habit.done().size();
        return new Select(
                name,
                habit.name() + ", " + (days == 1 ? "1 day" : days + " days"),
                Stream.of(Use.values())
                        .map(use -> new Option(word(use), words(use), use == chosen))
                        .toList());
    }

    private static String words(Use use) {
        return switch (use) {
            case NOTHING -> "Nothing of Supple";
            case MORNING -> "My morning session";
            case EVENING -> "My evening session";
            case BREAK -> "A break at the desk";
        };
    }

    private static String word(Use use) {
        return use.name().toLowerCase(Locale.ROOT);
    }
}
