// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.server.content.Content;
import app.supple.server.content.ContentFiles;
import java.util.Optional;
import java.util.Set;

/// Stand-in until the room `figure` moves in.
record Drawings(Set<String> names) {

    static Drawings packed() {
        return new Drawings(Set.of(
                "trunk-rotation",
                "childs-pose",
                "cat-camel",
                "hamstring-stretch",
                "hip-flexor-stretch",
                "pelvic-tilt"));
    }

    Content content() {
        return Content.read(ContentFiles.packed(), names);
    }

    Optional<String> still(String id, boolean left, boolean start) {
        return names.contains(id)
                ? Optional.of("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 900\"><title>" + id
                        + "</title><circle cx=\"600\" cy=\"450\" r=\"300\" fill=\"#93bdac\"/></svg>")
                : Optional.empty();
    }
}
