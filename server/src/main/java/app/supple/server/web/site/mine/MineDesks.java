// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.mine;

import app.supple.own.share.Offers;
import app.supple.own.share.Sharing;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.site.Frames;
import app.supple.server.words.Pictures;
import io.helidon.webserver.http.Handler;

/// All that is answered below `/mine`.
public final class MineDesks {

    private final MinePages pages;
    private final OwnFormPages forms;
    private final OwnPictures pictures;
    private final SharePages share;
    private final TakePages take;

    /// What every page needs.
    public record Around(Visits visits, Frames frames, Send send) {}

    /// Where each address is entered.
    @FunctionalInterface
    public interface Way {
        void to(String path, Handler desk);
    }

    public MineDesks(Sharing sharing, Offers offers, Pictures drawn, Around around) {
        var own = sharing.exchange().own();
        var rooms = new MineRooms(own, sharing.darkroom(), drawn);
        pages = new MinePages(rooms, around.visits(), around.frames(), around.send());
        forms = new OwnFormPages(rooms, around.visits(), around.frames(), around.send());
        pictures = new OwnPictures(own, around.visits());
        share = new SharePages(sharing, around.visits(), around.frames(), around.send());
        take = new TakePages(share, offers);
    }

    /// The first that fits an address answers it.
    public void enter(Way get, Way post) {
        get.to("/mine", pages::all);
        post.to("/mine", forms::add);
        get.to("/mine/new", forms::blank);
        get.to("/mine/pictures/{file}", pictures::show);
        get.to("/mine/share", share::show);
        get.to("/mine/share/file", share::file);
        // Who loads a refused file's page again comes here.
        get.to("/mine/take", share::show);
        post.to("/mine/take", take::look);
        post.to("/mine/take/{token}", take::take);
        get.to("/mine/{id}", pages::one);
        post.to("/mine/{id}", forms::change);
        get.to("/mine/{id}/edit", forms::edit);
        post.to("/mine/{id}/remove", pages::remove);
        post.to("/mine/{id}/put-back", pages::putBack);
    }
}
