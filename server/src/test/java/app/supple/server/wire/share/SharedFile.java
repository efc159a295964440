// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.share;

import app.supple.library.Library;
import app.supple.own.share.Bundle;
import app.supple.own.share.SharedFiles;
import app.supple.own.share.SharedFiles.Opened;
import app.supple.server.content.Content;
import app.supple.server.content.file.ContentFiles;
import app.supple.server.picture.Photos;
import app.supple.server.picture.PrintedPictures;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// A file to share, and what can be made of it.
final class SharedFile {

    static final Library LIBRARY = Content.read(ContentFiles.packed()).library();
    static final SharedFiles FILES = new JsonSharedFiles(new PrintedPictures(), LIBRARY);

    private SharedFile() {}

    /// With an exercise that has everything, and a routine.
    static String good() {
        return """
                {"format": "supple", "version": 1, "title": "For Ben",
                 "exercises": [{"id": "own-1", "name": "Clam", "position": "lying",
                   "steps": ["Lie on your side.", "Lift the knee."],
                   "dose": {"kind": "cycles", "seconds": 4, "repetitions": 10}, "sides": "two",
                   "caution": "Stop if it pinches.", "given_by": "Anna", "picture": "PICTURE"}],
                 "routines": [{"title": "Tea break", "part": "practice", "lines": [
                   {"stretch": "own-1", "form": "standard", "sides": "left",
                    "dose": {"kind": "cycles", "seconds": 4, "repetitions": 5}, "rest_seconds": 10},
                   {"stretch": "cat-camel", "form": "easier", "sides": "both",
                    "dose": {"kind": "cycles", "seconds": 8, "repetitions": 2}}]}]}
                """.replace("PICTURE", Base64.getEncoder().encodeToString(Photos.of("jpg", 40, 30)));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Bundle opened(byte[] file) {
        return switch (FILES.open(file)) {
            case Opened.Good(Bundle bundle) -> bundle;
            case Opened.Refused(var wrongs) -> throw new AssertionError("Refused: " + wrongs);
        };
    }

    /// As `place: sentence`; none if it is taken.
    static List<String> wrongs(byte[] file) {
        return switch (FILES.open(file)) {
            case Opened.Good _ -> List.of();
            case Opened.Refused(var wrongs) ->
                wrongs.stream()
                        .map(wrong -> wrong.field() + ": " + wrong.sentence())
                        .toList();
        };
    }
}
