// SPDX-License-Identifier: Apache-2.0
package app.supple.safety;

/// What stands between a person and a session.
public enum Bar {
    NONE,
    /// A clinician is asked first.
    ASK_FIRST,
    /// Help is needed now, no exercise.
    EMERGENCY
}
