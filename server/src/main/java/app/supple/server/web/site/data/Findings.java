// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.data;

import app.supple.move.Choice;
import app.supple.move.Clash;
import app.supple.move.Fate;
import app.supple.move.Kind;
import app.supple.move.Tally;
import app.supple.move.Trouble;
import app.supple.move.Troubles;
import app.supple.server.luggage.Outcome;
import app.supple.server.web.page.data.MoveView;
import app.supple.server.web.page.data.MoveView.Row;
import app.supple.server.web.page.data.MoveView.Two;
import app.supple.server.words.move.MoveWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Says what comes of a file.
final class Findings {

    private Findings() {}

    /// Whether anything can be taken in.
    static boolean something(Tally tally) {
        return tally.count(Fate.NEW) + tally.count(Fate.CLASH) > 0;
    }

    static MoveView.Findings of(Outcome.Read read, Choice choice) {
        Tally tally = read.tally();
        Troubles out = read.out();
        return new MoveView.Findings(
                Arrays.stream(Fate.values())
                        .filter(fate -> tally.count(fate) > 0)
                        .map(fate -> new Row(MoveWords.fate(fate), counts(tally, fate)))
                        .toList(),
                tally.clashes().stream().map(clash -> two(clash, choice)).toList(),
                tally.count(Fate.CLASH) > tally.clashes().size(),
                out.first().stream().map(Trouble::toString).toList(),
                more(out));
    }

    /// All that is wrong with a file of which nothing was taken.
    static List<String> lines(Troubles troubles) {
        List<String> lines =
                new ArrayList<>(troubles.first().stream().map(Trouble::toString).toList());
        if (troubles.more() > 0) {
            lines.add(more(troubles));
        }
        return lines;
    }

    private static String more(Troubles troubles) {
        return troubles.more() == 0 ? "" : "And " + troubles.more() + " more.";
    }

    private static String counts(Tally tally, Fate fate) {
        return Arrays.stream(Kind.values())
                .filter(kind -> tally.count(kind, fate) > 0)
                .map(kind -> MoveWords.many(kind, tally.count(kind, fate)))
                .collect(Collectors.joining(", "));
    }

    private static Two two(Clash clash, Choice choice) {
        return new Two(
                clash.key(),
                MoveWords.place(clash.theirs()),
                MoveWords.said(clash.mine()),
                MoveWords.said(clash.theirs()),
                choice.takes(clash.key()));
    }
}
