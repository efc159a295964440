// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.mine;

import app.supple.server.web.page.part.Frame;
import java.util.List;

/// What is in a file, before it is taken in.
///
/// @param title as whoever made it wrote it
/// @param notes what a person should know beside it, a sentence each
/// @param action where to say yes; empty if there is nothing to take
public record TakeView(Frame frame, String title, List<Item> items, List<String> notes, String action) {

    /// An exercise or routine that would be new.
    ///
    /// @param line its dose, and whether it has a picture; of a routine, what it is for
    /// @param steps of a routine, what is done, one after the other
    public record Item(String name, String line, List<String> steps, String caution) {}
}
