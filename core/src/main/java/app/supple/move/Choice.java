// SPDX-License-Identifier: Apache-2.0
package app.supple.move;

import java.util.Set;

/// What is to stay where two things have one place.
///
/// @param usually for all that are not among the others
/// @param others keys of things for which it is the other way round
public record Choice(Side usually, Set<String> others) {

    /// Mine is what is here, theirs is what comes in.
    public enum Side {
        MINE,
        THEIRS
    }

    /// Everything here stays as it is.
    public static final Choice MINE = new Choice(Side.MINE, Set.of());

    /// Everything that comes in takes the place of what is here.
    public static final Choice THEIRS = new Choice(Side.THEIRS, Set.of());

    public Choice {
        others = Set.copyOf(others);
    }

    /// Whether what comes in takes the place of what is here.
    public boolean takes(String key) {
        return (usually == Side.THEIRS) != others.contains(key);
    }
}
