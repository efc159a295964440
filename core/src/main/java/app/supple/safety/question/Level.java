// SPDX-License-Identifier: Apache-2.0
package app.supple.safety.question;

/// How much a yes asks for, from the most to the least.
public enum Level {
    /// Help now; no session.
    EMERGENCY,
    /// A clinician soon, before any session.
    URGENT,
    /// A clinician at leisure; gentle things may go on.
    SOON,
    /// Nothing but other stretches.
    ADAPT
}
