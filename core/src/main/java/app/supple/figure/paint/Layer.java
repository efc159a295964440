// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

/// What is painted in one go. The order differs from movement to movement: choose camera and side so that one
/// order is right from the first to the last moment. A leg is painted whole, or as thigh and shank wherever something
/// lies between the two.
public enum Layer {
    RIGHT_ARM,
    LEFT_ARM,
    RIGHT_LEG,
    LEFT_LEG,
    RIGHT_THIGH,
    LEFT_THIGH,
    RIGHT_SHANK,
    LEFT_SHANK,
    PELVIS,
    TORSO,
    HEAD,
    STRAP,
    DESK,
    CUSHION
}
