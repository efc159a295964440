// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.programme;

import app.supple.library.Library;
import app.supple.plan.Followed;
import app.supple.programme.Programme;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.page.programme.PathView;
import app.supple.server.web.page.programme.PathView.Mat;
import app.supple.server.web.page.programme.PathView.Row;
import app.supple.server.web.site.Says;
import app.supple.server.words.programme.ChangeWords;
import app.supple.server.words.programme.DayWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A programme from its first day to maintenance, and where on it the person is today.
record Path(Library library, Followed followed, LocalDate today) {

    /// So many weeks back there are links; older days are reached from day to day.
    private static final int MOST_WEEKS = 16;

    private static final double WHOLE = 100.0;

    PathView view(Frame frame) {
        Programme programme = followed.programme();
        var outline = Outline.of(library, programme, followed.course().tempo());
        var stages = new Stages(outline, followed);
        return new PathView(
                frame,
                followed.isOver() ? "All " + weeks() + " weeks done" : "Week " + followed.week() + " of " + weeks(),
                new PathView.Today(
                        programme.cover().title(), DayWords.line(library, followed), ChangeWords.of(library, followed)),
                mat(),
                IntStream.rangeClosed(0, programme.length())
                        .mapToObj(stages::of)
                        .toList(),
                rows());
    }

    private int weeks() {
        return Math.ceilDiv(followed.programme().days(), Outline.DAYS_A_WEEK);
    }

    /// By the days of the programme, not of the calendar: who has to wait stays where they are.
    private Mat mat() {
        Programme programme = followed.programme();
        return new Mat(
                percent(dayOfProgramme()),
                followed.isOver()
                        ? "The whole way is done."
                        : "Day " + (dayOfProgramme() + 1) + " of " + programme.days() + ", in the phase "
                                + followed.phase().heading().name() + ".",
                IntStream.range(1, programme.length())
                        .mapToObj(phase -> percent(programme.firstDay(phase)))
                        .toList());
    }

    private int dayOfProgramme() {
        var position = followed.day().position();
        int before = followed.programme().firstDay(position.phase());
        return followed.isOver()
                ? followed.programme().days()
                : before + Math.min(position.day(), followed.phase().days() - 1);
    }

    private String percent(int day) {
        return String.format(
                Locale.ROOT, "%.1f%%", day * WHOLE / followed.programme().days());
    }

    private List<Row> rows() {
        LocalDate start = followed.course().start();
        List<Row> rows = new ArrayList<>();
        for (LocalDate first = start; !first.isAfter(today); first = first.plusDays(Outline.DAYS_A_WEEK)) {
            rows.add(row(first));
        }
        return rows.reversed().stream().limit(MOST_WEEKS).toList();
    }

    private Row row(LocalDate first) {
        LocalDate end = first.plusDays(Outline.DAYS_A_WEEK);
        LocalDate until = end.isAfter(today) ? today.plusDays(1) : end;
        return new Row(
                "From " + Says.day(first, today),
                first.datesUntil(until)
                        .map(date -> new Link(
                                Says.weekday(date) + " " + date.getDayOfMonth(),
                                ProgrammePage.ADDRESS + "/days/" + date))
                        .toList());
    }
}
