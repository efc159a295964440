// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.habit;

/// So many of so many planned sessions. What is done on top of the plan does not count twice.
public record Share(int done, int planned) {

    /// From 0 to 1; 0 if nothing was planned.
    public double value() {
        return planned == 0 ? 0 : (double) done / planned;
    }

    /// Whole percent.
    public int percent() {
        return Math.toIntExact(Math.round(value() * 100));
    }

    Share plus(Share more) {
        return new Share(done + more.done, planned + more.planned);
    }
}
