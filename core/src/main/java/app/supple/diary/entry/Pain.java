// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.entry;

/// How much it hurts, from 0 (not at all) to 10 (the worst imaginable), as the person says.
public record Pain(int value) {

    public static final int WORST = 10;

    public Pain {
        if (!isPossible(value)) {
            throw new IllegalArgumentException("Pain is 0 to 10, not " + value);
        }
    }

    public static boolean isPossible(int value) {
        return value >= 0 && value <= WORST;
    }
}
