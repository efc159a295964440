// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

/// A region of the body's surface that can be shown warm.
public enum Muscle {
    ERECTORS,
    LOW_BACK,
    ABDOMEN,
    OBLIQUES,
    LATISSIMUS,
    GLUTES,
    HAMSTRINGS,
    HIP_FLEXORS,
    QUADRICEPS,
    CALVES,
    PECTORALS,
    NECK
}
