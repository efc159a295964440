// SPDX-License-Identifier: Apache-2.0
package app.supple.safety;

/// What came of the answers when they were kept. It is kept with them, so that a past day can be told again although
/// the questions have changed since.
public record Ruling(Bar bar, Clearance clearance) {

    public static final Ruling OPEN = new Ruling(Bar.NONE, Clearance.FULL);
}
