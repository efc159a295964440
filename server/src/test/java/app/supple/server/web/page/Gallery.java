// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes every sample page into a folder, for the eyes of whoever changes the look:
/// serve that folder with `assets` (a link to `web`) and `figures` beside the pages.
final class Gallery {

    private Gallery() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Samples.Page page : Samples.all()) {
            Files.writeString(folder.resolve(page.name() + ".html"), PagesTest.render(page));
        }
    }
}
