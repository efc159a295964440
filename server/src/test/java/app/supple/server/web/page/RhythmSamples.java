// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.rhythm.DayPicture;
import app.supple.server.web.page.rhythm.DayPicture.Mark;
import app.supple.server.web.page.rhythm.RhythmFields;
import app.supple.server.web.page.rhythm.RhythmFields.Choice;
import app.supple.server.web.page.rhythm.RhythmFields.Row;
import app.supple.server.web.page.rhythm.RhythmFields.Rows;
import app.supple.server.web.page.rhythm.RhythmFields.Tick;
import app.supple.server.web.page.rhythm.RhythmView;
import app.supple.server.web.page.rhythm.RhythmView.Pill;
import java.util.List;
import java.util.stream.Stream;

/// The page of the rhythm, with every mark once, and with a mistake.
final class RhythmSamples {

    private RhythmSamples() {}

    static RhythmView usual() {
        List<DayPicture.Row> rows = Stream.of(Mark.values())
                .map(mark -> new DayPicture.Row(mark, "09:00", "Break", "until 10:00", mark == Mark.SILENCE, "3.36rem"))
                .toList();
        return view(
                new DayPicture("Tomorrow will look like this", rows, List.of("Every 2 hours."), List.of()), List.of());
    }

    static RhythmView wrong() {
        String early = "From rising at 06:50, bed at 05:10 makes a day of over 20 hours. Choose another time.";
        return view(
                new DayPicture("It cannot be drawn yet", List.of(), List.of(), List.of(early)),
                List.of(new FieldError("bed", early), new FieldError("range1_from", "Choose a time such as 09:00.")));
    }

    private static RhythmView view(DayPicture day, List<FieldError> errors) {
        return new RhythmView(
                Samples.frame("Rhythm", Place.SETTINGS),
                "/settings/rhythm",
                "On weekdays you get 6 breaks between your two sessions.",
                List.of(new Pill("Monday to Friday", "?day=monday", true), new Pill("Sunday", "?day=sunday", false)),
                fields(),
                day,
                errors);
    }

    private static RhythmFields fields() {
        var some = List.of(new Choice("120", "2 h", true), new Choice("other", "Other", false));
        return new RhythmFields(
                "monday",
                List.of(new Tick("on_monday", "Mo", "Monday", true), new Tick("on_sunday", "Su", "Sunday", false)),
                "06:50",
                "05:10",
                new RhythmFields.Breaks(some, "", some, some, ""),
                new Rows("range", List.of(new Row("range1", 1, "", "17:00", true)), true),
                new Rows("quiet", List.of(new Row("quiet1", 1, "12:00", "13:00", false)), false),
                some);
    }
}
