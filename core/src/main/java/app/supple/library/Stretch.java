// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import app.supple.library.Anatomy.Sides;

/// One movement, whole: what it is called, how and why it is done, for whom not, and how much of it.
/// Read from one file under `content/stretches`.
public record Stretch(
        StretchId id, Naming naming, Anatomy anatomy, Teaching teaching, Safety safety, Forms forms, Doses doses) {

    public String name() {
        return naming.name();
    }

    public boolean isTwoSided() {
        return anatomy.sides() == Sides.TWO;
    }
}
