// SPDX-License-Identifier: Apache-2.0
package app.supple.library.source;

/// How a figure came to us, strongest first.
public enum Confidence {
    /// Read in the source itself.
    READ,
    /// Read in the paper's abstract.
    ABSTRACT,
    /// Read in a copy or a report about it.
    SECONDARY,
    /// Known, but not looked up again.
    MEMORY,
    /// Our own judgement from the rest.
    DESIGN,
    /// Handed in by a person for themselves; nobody has looked it up. Never in the library.
    GIVEN
}
