// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import app.supple.library.Anatomy.Kit;
import app.supple.library.Anatomy.Position;
import app.supple.library.Stretch;
import app.supple.session.Side;

/// Says how the body is placed and what lies ready.
public final class PlaceWords {

    private PlaceWords() {}

    public static String position(Position position) {
        return switch (position) {
            case LYING -> "Lying";
            case FACE_DOWN -> "Face down";
            case KNEELING -> "Kneeling";
            case HANDS_AND_KNEES -> "Hands and knees";
            case HALF_KNEELING -> "Half kneeling";
            case SITTING -> "Sitting";
            case STANDING -> "Standing";
        };
    }

    /// `"Lying, 2 sides"`.
    public static String place(Stretch stretch) {
        return position(stretch.anatomy().position()) + (stretch.isTwoSided() ? ", 2 sides" : "");
    }

    public static String kit(Kit kit) {
        return switch (kit) {
            case MAT -> "a mat";
            case CUSHION -> "a cushion";
            case TOWEL -> "a towel";
            case CHAIR -> "a chair";
        };
    }

    /// `"left side"`, or nothing.
    public static String side(Side side) {
        return switch (side) {
            case LEFT -> "left side";
            case RIGHT -> "right side";
            case NONE -> "";
        };
    }
}
