// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.film;

/// How long a picture stays at its start, moves, and stays at its end, in seconds. It moves back as long as there.
/// Usually it does not stay at the start: it slows down there anyway, and every stay costs another copy of each edge.
public record Tempo(double atStart, double move, double atEnd) {
    public static final Tempo USUAL = new Tempo(0, 3, 3);

    /// One round: there and back.
    public double round() {
        return atStart + atEnd + 2 * move;
    }
}
