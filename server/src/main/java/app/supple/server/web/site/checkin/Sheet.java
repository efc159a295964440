// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.Measure;
import app.supple.diary.checkin.Medicine.Comparison;
import app.supple.diary.checkin.Round;
import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.checkin.CheckInView.Full;
import app.supple.server.web.page.checkin.CheckInView.Scales;
import app.supple.server.web.page.checkin.Scale;
import app.supple.server.web.page.checkin.Scale.Asked;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Link;
import app.supple.server.words.checkin.MeasureWords;
import app.supple.server.words.checkin.SaidWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The form of a check-in as it stands on the page.
///
/// @param activities all that the person ever named
record Sheet(CheckInForm form, List<Activity> activities, Counted counted) {

    Scales scales() {
        return new Scales(
                Stream.of(Measure.PAIN_USUAL, Measure.PAIN_WORST, Measure.PAIN_NOW, Measure.BOTHERED)
                        .map(measure -> scale(
                                measure, measure == Measure.BOTHERED ? "extremely" : "the worst you can think of"))
                        .toList(),
                asked().map(this::scale).toList(),
                new Link(
                        asked().findAny().isEmpty() ? "Name three activities" : "Change your activities",
                        "/activities?for=check-in"),
                List.of(scale(Measure.DAYS_LIMITED, ""), scale(Measure.MEDICINE_DAYS, "")));
    }

    /// Those that are asked about now, or were rated.
    private Stream<Activity> asked() {
        return activities.stream()
                .filter(activity -> activity.current()
                        || form.checkIn().answers().activities().containsKey(activity.id()));
    }

    Full full() {
        Round round = form.checkIn().round();
        boolean compared = round.isFull() && round != Round.START;
        return new Full(
                round.isFull(),
                compared ? change() : List.of(),
                form.fields().raw(CheckInForm.MEDICINE),
                compared ? comparison() : List.of(),
                form.fields().raw(Fields.word(Measure.ROLAND_MORRIS)));
    }

    private Scale scale(Measure measure, String high) {
        String name = Fields.word(measure);
        int counts = form.fields().sent().containsKey(name) ? Counted.NOTHING : counted.of(measure);
        return new Scale(
                name,
                new Asked(MeasureWords.ask(measure), high.isEmpty() ? "" : zero(measure), high),
                measure.most(),
                counts == Counted.NOTHING ? form.fields().chosen(name) : counts,
                counted.of(measure) == Counted.NOTHING
                        ? ""
                        : "Your notes of these days say " + counted.of(measure) + ".",
                error(name));
    }

    private Scale scale(Activity activity) {
        String name = CheckInForm.ACTIVITY + activity.id().value();
        return new Scale(
                name,
                new Asked(activity.name(), "cannot do it", "as before the back trouble"),
                Answers.AS_BEFORE,
                form.fields().chosen(name),
                "",
                error(name));
    }

    private static String zero(Measure measure) {
        return measure == Measure.BOTHERED ? "not at all" : "none";
    }

    private List<Choice> change() {
        Measure change = Measure.OVERALL_CHANGE;
        List<Choice> choices = new ArrayList<>();
        for (int step = change.most(); step >= change.least(); step--) {
            choices.add(form.fields().choice(Fields.word(change), String.valueOf(step), MeasureWords.change(step)));
        }
        choices.add(form.fields().choice(Fields.word(change), "", "Not said"));
        return choices;
    }

    private List<Choice> comparison() {
        return Stream.of(Comparison.LESS, Comparison.SAME, Comparison.MORE, Comparison.UNSAID)
                .map(one -> form.fields()
                        .choice(
                                CheckInForm.COMPARISON,
                                one == Comparison.UNSAID ? "" : Fields.word(one),
                                one == Comparison.UNSAID ? "Not said" : SaidWords.comparison(one)))
                .toList();
    }

    private String error(String name) {
        return FieldError.about(name, form.errors());
    }
}
