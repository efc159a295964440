// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import app.supple.figure.film.Tempo;
import app.supple.figure.film.Track;
import app.supple.figure.paint.Glow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which parts move, and how, as elements that SVG nests into what they move.
final class Movement {
    private static final String EDGE = "attributeName=\"d\"";

    /// For a picture in which nothing moves.
    static final Movement NONE = new Movement(Map.of(), false);

    private final Map<String, String> byPart;
    private final boolean stopped;

    private Movement(Map<String, String> byPart, boolean stopped) {
        this.byPart = byPart;
        this.stopped = stopped;
    }

    /// The way of all that moves through its phases, met to so many px; and each glow comes and goes with the stretch.
    static Movement of(List<Reel> reels, List<Glow> glows, double tolerance) {
        Map<String, String> byPart = new TreeMap<>();
        for (Reel reel : reels) {
            Track track = Track.of(Tempo.USUAL, reel.keys(), tolerance);
            byPart.put(reel.id(), track.animate("d", reel::edge));
        }
        for (int i = 0; i < glows.size(); i++) {
            Glow.Strength strength = glows.get(i).strength();
            if (strength.start() != strength.end()) {
                byPart.merge("g" + i, fade(strength), String::concat);
            }
        }
        return new Movement(byPart, false);
    }

    private static String fade(Glow.Strength strength) {
        List<String> shares = List.of(PartMarkup.share(strength.start()), PartMarkup.share(strength.end()));
        return Track.of(Tempo.USUAL).animate("opacity", shares::get);
    }

    /// The same drawing at rest: what moves is written a second time, and does not move there.
    Movement stopped() {
        return new Movement(byPart, true);
    }

    /// The element that moves this part; nothing for one that stands still.
    String of(String part) {
        return stopped ? "" : byPart.getOrDefault(part, "");
    }

    /// How much text it is, in characters: each element stands in a drawing once.
    int length() {
        return byPart.values().stream().mapToInt(String::length).sum();
    }

    /// Whether anything moves at all.
    boolean isAny() {
        return !stopped && !byPart.isEmpty();
    }

    boolean moves(String part) {
        return !of(part).isEmpty();
    }

    /// Whether the edge of this part changes, not only its strength.
    boolean bends(String part) {
        return of(part).contains(EDGE);
    }

    /// Whether the edge of this part stands in the drawing already, because the moving one uses the same.
    boolean isThereAlready(String part) {
        return stopped && !byPart.containsKey(part);
    }

    /// The id of a part: that of a second edge is another one.
    String idOf(String part) {
        return stopped && byPart.containsKey(part) ? "s" + part : part;
    }
}
