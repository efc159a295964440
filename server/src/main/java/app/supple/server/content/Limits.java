// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

/// From the least to the most that a field may have, both included: characters, words, items or a number.
public record Limits(int least, int most) {

    static final Limits NAME = new Limits(1, 60);
    static final Limits SHORT_NAME = new Limits(1, 24);

    static final Limits BODY_PART = new Limits(1, 100);

    public static Limits between(int least, int most) {
        return new Limits(least, most);
    }

    public static Limits upTo(int most) {
        return new Limits(1, most);
    }

    boolean allow(int count) {
        return count >= least && count <= most;
    }

    @Override
    public String toString() {
        return least == most ? String.valueOf(least) : least + " to " + most;
    }
}
