// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.keep.BackupsView;
import app.supple.server.web.page.keep.BackupsView.Row;
import app.supple.server.web.page.keep.EraseView;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame.Place;
import java.util.List;

/// Copies that came about and one that did not; somebody who typed the wrong word.
final class KeepSamples {

    private KeepSamples() {}

    static BackupsView backups() {
        return new BackupsView(
                Samples.frame("Backups", Place.SETTINGS),
                "The newest copy is one night old, and was checked after it was written.",
                "At 03:00: The disk is full. Free some room.",
                "/home/ada/.local/share/supple/backups",
                List.of(new Row("Thursday 26 November", "1.2 MB"), new Row("Wednesday 25 November", "1.1 MB")));
    }

    static BackupsView shared() {
        return new BackupsView(Samples.frame("Backups", Place.SETTINGS), "", "", "", List.of());
    }

    static EraseView erase() {
        return new EraseView(
                Samples.frame("Erase everything", Place.SETTINGS),
                "delete",
                List.of(new FieldError("word", "Type the word erase, so that this never happens by accident.")));
    }
}
