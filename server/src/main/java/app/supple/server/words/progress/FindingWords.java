// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.progress;

import app.supple.progress.measure.Change;
import app.supple.progress.measure.Outcomes;
import app.supple.progress.measure.Track;
import app.supple.progress.measure.Verdict;
import java.util.List;

/// The one thing to be said about how it goes.
public final class FindingWords {

    /// Pain first; who does not answer that is told of what they do answer.
    private static final List<Track> IN_ORDER = List.of(Track.PAIN_USUAL, Track.ACTIVITIES, Track.BOTHERED);

    private FindingWords() {}

    /// `Your pain is 2.5 points lower than at the start. That is a clear change.`
    ///
    /// @param hasBegun whether anything at all was done or noted
    public static String of(Outcomes outcomes, boolean hasBegun) {
        return IN_ORDER.stream()
                .flatMap(track -> outcomes.change(track).stream())
                .findFirst()
                .map(FindingWords::of)
                .orElseGet(() -> beginning(outcomes, hasBegun));
    }

    private static String beginning(Outcomes outcomes, boolean hasBegun) {
        if (IN_ORDER.stream().anyMatch(track -> !outcomes.readings(track).isEmpty())) {
            return "Your start is noted. The next check-in shows the first change.";
        }
        return hasBegun
                ? "You have begun. A check-in shows whether it helps."
                : "Your lines begin with your first session.";
    }

    private static String of(Change change) {
        String what = what(change.track());
        double points = Math.abs(change.difference());
        return switch (change.verdict()) {
            case BETTER, MEDIUM_BETTER, LARGE_BETTER -> moved(change, what) + " That is a clear change.";
            case SMALL_BETTER -> moved(change, what) + " That is a small change that counts.";
            case UNCLEAR, NO_LIMIT ->
                points < 0.05
                        ? what + " as at the start. It is too early to say more."
                        : moved(change, what) + " That is within everyday ups and downs, so it is too early to say.";
            case WORSE -> moved(change, what) + " Please have it looked at.";
        };
    }

    /// How a change is read, for below a chart: `2.5 points lower: a clear change.`
    public static String reading(Change change) {
        String moved = points(change) + direction(change);
        return switch (change.verdict()) {
            case BETTER -> moved + ": a clear change.";
            case LARGE_BETTER -> moved + ": a large change.";
            case MEDIUM_BETTER -> moved + ": a medium change.";
            case SMALL_BETTER -> moved + ": a small change.";
            case UNCLEAR -> moved + ": within everyday ups and downs.";
            case WORSE -> moved + ": a change for the worse.";
            case NO_LIMIT -> moved + " than at the start. Nobody has agreed on how much counts.";
        };
    }

    private static String moved(Change change, String what) {
        return what + " " + points(change) + direction(change) + " than at the start.";
    }

    private static String direction(Change change) {
        if (Math.abs(change.difference()) < 0.05) {
            return "";
        }
        return change.difference() < 0 ? " lower" : " higher";
    }

    private static String points(Change change) {
        double points = Math.abs(change.difference());
        if (points < 0.05) {
            return "As at the start";
        }
        String unit = change.verdict() == Verdict.NO_LIMIT ? " day" : " point";
        return ValueWords.plain(points) + unit + (points == 1 ? "" : "s");
    }

    private static String what(Track track) {
        return switch (track) {
            case ACTIVITIES -> "Your activities are";
            case BOTHERED -> "What bothers you is";
            case PAIN_NOW, PAIN_USUAL, PAIN_WORST -> "Your pain is";
            case DAYS_LIMITED, MEDICINE_DAYS, ROLAND_MORRIS -> "It is";
        };
    }
}
