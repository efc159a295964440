// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import app.supple.plan.course.Done.Felt;

/// The traffic light of pain during a movement: up to 2 is green, 3 to 5 amber, above 5 red. It was made for tendons
/// and
/// knees (Thomeé 1997, Silbernagel 2007); for backs it is a convention of ours, seen from the person's usual pain.
enum Light {
    /// Nothing speaks against more.
    GREEN,
    /// As it is.
    AMBER,
    /// Less of it.
    RED;

    private static final int MOST_GREEN = 2;
    private static final int MOST_AMBER = 5;

    /// A movement that "hurt" without a number is amber. Pain no worse than usual is a step milder than its number.
    static Light of(Felt felt, double usual) {
        Integer pain = felt.worst();
        if (pain == null) {
            return felt.hurt() ? AMBER : GREEN;
        }
        boolean worse = pain > usual;
        if (pain > MOST_AMBER) {
            return worse ? RED : AMBER;
        }
        return pain > MOST_GREEN && worse ? AMBER : GREEN;
    }
}
