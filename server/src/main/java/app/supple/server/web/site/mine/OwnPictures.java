// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.mine;

import app.supple.own.OwnExercises;
import app.supple.own.OwnPicture;
import app.supple.own.PictureId;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Visits;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// `GET /mine/pictures/{file}`: a picture, and at this address never anything else.
record OwnPictures(OwnExercises own, Visits visits) {

    private static final String ENDING = ".png";

    /// A picture is named by what is on it, so it never changes; it is personal all the same.
    private static final String FOR_GOOD = "private, max-age=31536000, immutable";

    /// If it were taken for a page after all, nothing in it would run, and nothing would be fetched.
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private static final HeaderName CONTENT_POLICY = HeaderNames.create("Content-Security-Policy");

    static String address(PictureId id) {
        return "/mine/pictures/" + id + ENDING;
    }

    public void show(ServerRequest request, ServerResponse response) {
        OwnPicture picture = find(Incoming.part(request, "file"));
        String tag = '"' + picture.id().value() + '"';
        response.header(HeaderNames.CACHE_CONTROL, FOR_GOOD);
        response.header(HeaderNames.ETAG, tag);
        response.header(CONTENT_POLICY, POLICY);
        response.header(HeaderNames.CONTENT_TYPE, "image/png");
        if (request.headers().values(HeaderNames.IF_NONE_MATCH).contains(tag)) {
            response.status(Status.NOT_MODIFIED_304).send();
        } else {
            response.send(picture.png());
        }
    }

    private OwnPicture find(String file) {
        String name = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : "";
        if (!PictureId.isOne(name)) {
            throw unknown();
        }
        return own.picture(visits.visit().person().id(), new PictureId(name)).orElseThrow(OwnPictures::unknown);
    }

    private static Problem unknown() {
        return new Problem(Problem.Kind.NOT_FOUND, "There is no such picture.");
    }
}
