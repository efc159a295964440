// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.report;

import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Medicine;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.plan.PlannedStretch;
import app.supple.progress.report.PainReport;
import app.supple.progress.report.Report;
import app.supple.server.words.Capitals;
import app.supple.server.words.report.Sheet.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Says what the person said: in their own words, of medicine, and of movements that hurt.
record ToldWords(Report report) {

    private static final int MOST_QUOTES = 2;
    private static final int LONGEST_QUOTE = 150;
    private static final int LONGEST_NAMES = 90;
    private static final int MOST_PAINS = 4;
    private static final int NOTED_DAYS = 28;

    private record Quote(LocalDate date, String words) {}

    Passage words() {
        List<Quote> all = Stream.concat(
                        report.told().checkIns().stream()
                                .map(checkIn -> new Quote(
                                        checkIn.date(), checkIn.answers().words())),
                        report.told().notes().stream().map(note -> new Quote(note.date(), note.words())))
                .filter(quote -> !quote.words().isBlank())
                .sorted(Comparator.comparing(Quote::date).reversed())
                .toList();
        return new Passage(
                "In their own words",
                all.isEmpty()
                        ? List.of("Nothing written.")
                        : all.stream().limit(MOST_QUOTES).map(ToldWords::quoted).toList());
    }

    Passage medicine() {
        List<String> said = new ArrayList<>();
        String names = latestNames();
        said.add(names.isEmpty() ? "No medicine was named." : "Named: " + Cut.text(names, LONGEST_NAMES) + ".");
        said.addAll(compared());
        said.addAll(noted());
        said.add("Counted, never advised on.");
        return new Passage("Pain medicine", List.of(String.join(" ", said)));
    }

    /// Each movement that hurt: how often, when, how much, and what changed since.
    Passage pains() {
        List<PainReport> pains = report.practice().pains();
        List<String> said = new ArrayList<>(Cut.first(pains, MOST_PAINS).stream()
                .map(pain -> name(pain) + ": " + ExerciseWords.said(pain) + since(pain) + ".")
                .toList());
        String more = Cut.more(pains, MOST_PAINS);
        if (!more.isEmpty()) {
            said.add(more);
        }
        return new Passage("Pain with movements", said.isEmpty() ? List.of("None reported.") : said);
    }

    private static String since(PainReport pain) {
        return pain.now() == null ? ", not done now" : "";
    }

    private static String name(PainReport pain) {
        PlannedStretch known = pain.now() == null ? pain.then() : pain.now();
        return known == null
                ? Capitals.large(pain.last().movement().value().replace('-', ' '))
                : Cut.text(known.stretch().name(), 40);
    }

    private static String quoted(Quote quote) {
        return "“" + Cut.text(quote.words(), LONGEST_QUOTE) + "” " + Dates.date(quote.date());
    }

    private String latestNames() {
        return report.told().checkIns().reversed().stream()
                .map(checkIn -> checkIn.answers().medicine().names().strip())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse("");
    }

    private List<String> compared() {
        return report.told().checkIns().reversed().stream()
                .map(CheckIn::answers)
                .map(answers -> comparison(answers.medicine().comparison()))
                .filter(words -> !words.isEmpty())
                .limit(1)
                .toList();
    }

    private static String comparison(Medicine.Comparison comparison) {
        return switch (comparison) {
            case UNSAID -> "";
            case LESS -> "Less than at the start.";
            case SAME -> "As much as at the start.";
            case MORE -> "More than at the start.";
        };
    }

    private List<String> noted() {
        LocalDate first = report.period().today().minusDays(NOTED_DAYS - 1L);
        List<DayNote> said = report.told().notes().stream()
                .filter(note -> !note.date().isBefore(first) && note.medicine() != Said.UNSAID)
                .toList();
        long taken = said.stream().filter(note -> note.medicine() == Said.YES).count();
        return said.isEmpty()
                ? List.of()
                : List.of("Taken on " + taken + " of " + said.size() + " days noted in the last 28.");
    }
}
