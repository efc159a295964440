// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

/// Which form of a stretch somebody did.
public enum FormKind {
    STANDARD,
    EASIER,
    HARDER,
    CHAIR
}
