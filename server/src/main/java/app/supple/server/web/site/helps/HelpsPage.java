// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.helps;

import app.supple.diary.look.Chronicle;
import app.supple.diary.note.Notes;
import app.supple.library.StretchId;
import app.supple.person.PersonId;
import app.supple.progress.experiment.Experiment;
import app.supple.progress.experiment.Laboratory;
import app.supple.progress.experiment.Result;
import app.supple.progress.insight.Finding;
import app.supple.progress.insight.Insights;
import app.supple.progress.insight.Judgement;
import app.supple.progress.insight.Lived;
import app.supple.progress.insight.Question;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.helps.HelpsView;
import app.supple.server.web.page.helps.HelpsView.Answer;
import app.supple.server.web.page.helps.HelpsView.Refusal;
import app.supple.server.web.page.helps.HelpsView.Sure;
import app.supple.server.web.page.helps.HelpsView.Trial;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Tone;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.site.Frames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// `/progress/helps`: what went with better days, and an experiment to find out. Works without scripts.
public record HelpsPage(Rooms rooms, Visits visits, Frames frames, Send send) {

    private static final String ADDRESS = "/progress/helps";

    /// Any number: that the same diary always gets the same answer is all that matters.
    private static final long SEED = 20_260_302;

    /// Whom the page asks.
    ///
    /// @param names of movements, also those that a person made
    public record Rooms(
            Chronicle chronicle,
            Notes notes,
            Laboratory laboratory,
            Obstacles obstacles,
            BiFunction<PersonId, StretchId, String> names) {}

    public void show(ServerRequest request, ServerResponse response) {
        send.page(request, response, "helps/page", view(visits.visit(), notice(request)));
    }

    /// Begins an experiment, if nothing stands against it.
    public void begin(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        Incoming.form(request);
        Refusal refusal = rooms.obstacles().to(visit);
        if (refusal != null) {
            throw new Problem(Problem.Kind.INVALID, "An experiment cannot begin now. " + refusal.words());
        }
        boolean begun = rooms.laboratory().begin(visit.person().id(), visit.today());
        Send.seeOther(response, ADDRESS + (begun ? "?begun=yes" : "") + "#experiment");
    }

    /// Ends the experiment; one that has ended meanwhile needs no more.
    public void stop(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        Incoming.form(request);
        boolean stopped = rooms.laboratory().stop(visit.person().id(), visit.today());
        Send.seeOther(response, ADDRESS + (stopped ? "?stopped=yes" : "") + "#experiment");
    }

    private HelpsView view(Visit visit, @Nullable Notice notice) {
        PersonId person = visit.person().id();
        Lived lived = Lived.of(person, rooms.chronicle(), rooms.notes(), visit.today());
        Insights insights = Insights.of(lived, SEED);
        int questions = Math.toIntExact(insights.findings().stream()
                .filter(finding -> !(finding.judgement() instanceof Judgement.NotEnoughDays))
                .count());
        var words = new AnswerWords(id -> rooms.names().apply(person, id), questions);
        List<Answer> answers = insights.findings().stream()
                .filter(finding -> !isAside(finding))
                .map(words::answer)
                .toList();
        List<Answer> aside = insights.findings().stream()
                .filter(HelpsPage::isAside)
                .map(words::answer)
                .toList();
        return new HelpsView(
                frames.of("What helps me?", Place.PROGRESS, notice),
                new Link("Progress", "/progress"),
                lead(answers),
                answers,
                aside,
                toCome(insights.movementsToCome()),
                trial(visit, lived),
                Method.PARAGRAPHS);
    }

    /// A movement without a clear difference: there may be dozens.
    private static boolean isAside(Finding finding) {
        return finding.question() instanceof Question.AfterMovement
                && finding.judgement() instanceof Judgement.NoClearDifference;
    }

    private Trial trial(Visit visit, Lived lived) {
        var words = new TrialWords(visit.today(), rooms.obstacles().to(visit));
        Experiment latest = rooms.laboratory().latest(visit.person().id()).orElse(null);
        return latest == null
                ? words.none()
                : switch (latest.at(visit.today())) {
                    case TO_COME -> words.toCome(latest);
                    case RUNNING -> words.running(latest);
                    case DONE -> words.done(latest, Result.of(latest, lived));
                    case STOPPED -> words.stopped(Objects.requireNonNull(latest.stopped()));
                };
    }

    private static String lead(List<Answer> answers) {
        long clear =
                answers.stream().filter(answer -> answer.sure() == Sure.CLEAR).count();
        if (clear > 0) {
            return "Your own days, asked one by one. " + (clear == 1 ? "One answer is" : clear + " answers are")
                    + " clear. What goes together need not come from each other.";
        }
        return answers.stream().allMatch(answer -> answer.sure() == Sure.NOT_YET)
                ? "Your own days, asked one by one. There are not enough of them yet; each session with pain said"
                        + " before and after adds to them."
                : "Your own days, asked one by one. So far nothing differs clearly, and that is an answer too.";
    }

    private static String toCome(int movements) {
        return switch (movements) {
            case 0 -> "";
            case 1 -> "Of one movement there are not enough evenings with it and without it yet.";
            default ->
                "Of " + movements + " movements there are not enough evenings with them and without them yet. What you"
                        + " do every evening can be compared with nothing.";
        };
    }

    private static @Nullable Notice notice(ServerRequest request) {
        if (request.query().contains("begun")) {
            return new Notice(Tone.SAVED, "Drawn", "Your experiment begins tomorrow.", null);
        }
        return request.query().contains("stopped")
                ? new Notice(Tone.SAVED, "Stopped", "Evenings are as planned again, from now on.", null)
                : null;
    }
}
