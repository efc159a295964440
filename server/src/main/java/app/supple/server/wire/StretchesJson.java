// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire;

import app.supple.library.Library;
import app.supple.server.words.Pictures;
import java.util.List;

/// The whole library.
public record StretchesJson(List<StretchJson> stretches) {

    public static StretchesJson of(Library library, Pictures pictures) {
        return new StretchesJson(library.all().stream()
                .map(stretch -> StretchJson.of(stretch, library, pictures))
                .toList());
    }
}
