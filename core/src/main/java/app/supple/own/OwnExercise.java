// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

import app.supple.library.Anatomy.Position;
import app.supple.library.Anatomy.Sides;
import app.supple.library.Dose;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An exercise that a person has written down, as their therapist gave it to them.
///
/// @param picture what it looks like; null if nobody took a picture
public record OwnExercise(
        StretchId id,
        Script script,
        Amount amount,
        @Nullable PictureId picture) {

    /// The most that one person keeps.
    public static final int MOST = 100;

    private static final String PREFIX = "own-";
    private static final int LENGTH = 16;

    /// The words of it.
    ///
    /// @param steps 1 to [Draft#MOST_STEPS]
    /// @param caution when not to, or empty
    /// @param givenBy who gave it, or empty
    public record Script(String name, Position position, List<String> steps, String caution, String givenBy) {}

    /// How much of it; for two sides, of each.
    public record Amount(Dose dose, Sides sides) {}

    /// Whether this names an exercise that somebody wrote, not one of the library.
    public static boolean isOwn(StretchId id) {
        return id.value().startsWith(PREFIX);
    }

    /// Sixty random bits, so that two Supples that share a database never take the same.
    public static StretchId newId() {
        return new StretchId(
                PREFIX + UUID.randomUUID().toString().replace("-", "").substring(0, LENGTH));
    }

    public String name() {
        return script.name();
    }

    /// The same to do, whatever it is called here.
    public boolean isLike(OwnExercise other) {
        return other.as(id).equals(this);
    }

    public OwnExercise as(StretchId newId) {
        return new OwnExercise(newId, script, amount, picture);
    }

    /// To be planned, played and noted like any other.
    public Stretch stretch() {
        return AsStretch.of(this);
    }
}
