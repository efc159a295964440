// SPDX-License-Identifier: Apache-2.0
package app.supple.session;

import app.supple.plan.PlannedStretch;
import app.supple.session.Portions.Portion;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Fits portions into the time at hand. Looks at every length that can be reached, so nothing fuller is passed over:
/// among those that fill it nearly, that with the lines that matter most is taken, else the longest.
final class Packing {

    /// Nearly full, in hundredths.
    private static final int NEARLY = 90;

    private static final long NEVER = -1;
    /// Above this share no portion goes, so that no number of portions outweighs a line that matters more.
    private static final int BITS_OF_SHARES = 20;
    /// So many lines are told apart by rank; a routine has fewer.
    private static final int RANKS = 40;

    private final List<Portions> lines;
    private final int atHand;
    /// By line, then by the seconds from its beginning to the end of the session: what was taken; 0 is nothing, 1
    /// the first portion.
    private final int[][] taken;
    /// By the seconds of the whole session.
    private final long[] worth;

    Packing(List<Portions> lines, Duration atHand) {
        this.lines = lines;
        this.atHand = Math.toIntExact(atHand.toSeconds());
        this.taken = new int[lines.size()][this.atHand + 1];
        this.worth = fill();
    }

    boolean isFullEnough() {
        return best() * 100L >= (long) atHand * NEARLY;
    }

    /// What is done of which line. Empty if nothing fits.
    SortedMap<Integer, PlannedStretch> packed() {
        SortedMap<Integer, PlannedStretch> packed = new TreeMap<>();
        int left = best();
        for (int line = 0; line < lines.size(); line++) {
            int choice = taken[line][left];
            if (choice > 0) {
                Portion portion = lines.get(line).ways().get(choice - 1);
                packed.put(line, portion.planned());
                left -= portion.seconds();
                left -= left > 0 ? lines.get(line).rest() : 0;
            }
        }
        return packed;
    }

    private int best() {
        int best = 0;
        for (int length = 1; length <= atHand; length++) {
            boolean better = worth[length] >= worth[best] || best * 100L < (long) atHand * NEARLY;
            if (worth[length] != NEVER && better) {
                best = length;
            }
        }
        return best;
    }

    /// From the last line to the first, because a rest is kept only if something follows.
    private long[] fill() {
        long[] after = new long[atHand + 1];
        Arrays.fill(after, NEVER);
        after[0] = 0;
        for (int line = lines.size() - 1; line >= 0; line--) {
            after = before(line, after);
        }
        return after;
    }

    private long[] before(int line, long[] after) {
        long[] now = after.clone();
        Portions portions = lines.get(line);
        for (int choice = 0; choice < portions.ways().size(); choice++) {
            Portion portion = portions.ways().get(choice);
            long gain = (1L << (BITS_OF_SHARES + RANKS - portions.rank() - 1)) + portion.share();
            for (int follows = 0; follows + portion.seconds() <= atHand; follows++) {
                int length = follows + portion.seconds() + (follows > 0 ? portions.rest() : 0);
                if (after[follows] != NEVER && length <= atHand && after[follows] + gain > now[length]) {
                    now[length] = after[follows] + gain;
                    taken[line][length] = choice + 1;
                }
            }
        }
        return now;
    }
}
