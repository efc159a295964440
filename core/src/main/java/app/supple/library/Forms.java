// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

/// The other ways to do a stretch: less, more, and off the floor.
public record Forms(Form easier, Form harder, Form chair) {

    public record Form(String name, String how) {}
}
