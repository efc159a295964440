// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

/// The places along the trunk that have a frame of their own, from below. Lumbar and thoracic vertebrae are
/// lumped: L1 is the lowest of three lumbar joints, T4 the highest of four thoracic ones.
public enum Level {
    PELVIS,
    L1,
    L2,
    L3,
    T1,
    T2,
    T3,
    T4,
    C7,
    N1,
    N2,
    ATLAS,
    HEAD
}
