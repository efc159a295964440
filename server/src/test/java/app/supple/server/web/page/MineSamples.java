// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.Samples.Page;
import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.mine.MineView;
import app.supple.server.web.page.mine.OneView;
import app.supple.server.web.page.mine.OwnFormView;
import app.supple.server.web.page.mine.ShareView;
import app.supple.server.web.page.mine.TakeView;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Press;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.page.part.StretchLink;
import java.util.List;

/// Somebody who was given the clam.
final class MineSamples {

    private static final String BLANK = "/assets/own.svg";

    private MineSamples() {}

    static List<Page> pages() {
        return List.of(
                new Page("mine", "mine/all", all()),
                new Page("mine-none", "mine/all", none()),
                new Page("mine-one", "mine/one", one("Stop if it pinches.", false)),
                new Page("mine-removed", "mine/one", one("", true)),
                new Page("mine-form", "mine/form", form(List.of())),
                new Page("mine-form-wrong", "mine/form", wrong()),
                new Page("share", "mine/share", share(List.of())),
                new Page("share-wrong", "mine/share", share(List.of(new FieldError("pick", "Choose at least one.")))),
                new Page("share-refused", "mine/share", refused()),
                new Page("take", "mine/take", take()));
    }

    private static MineView all() {
        return new MineView(
                Samples.frame("My exercises", Place.STRETCHES),
                List.of(new StretchLink("Clam", "Lying, 2 sides", "/mine/own-clam", BLANK)),
                List.of(new MineView.Removed("Sit tall", new Press("Put back", "/mine/own-sit/put-back"))));
    }

    private static MineView none() {
        return new MineView(Samples.frame("My exercises", Place.STRETCHES), List.of(), List.of());
    }

    private static OneView one(String caution, boolean removed) {
        return new OneView(
                Samples.frame("Clam", Place.STRETCHES),
                "Your own, lying",
                "Clam",
                "Given to you by Anna Berg.",
                new OneView.Picture(BLANK, "Picture of Clam"),
                "10 slow a side",
                List.of("Lie on your side.", "Lift the upper knee."),
                caution,
                new Link("Practise now", "/play/own-clam"),
                new OneView.Acts("/mine/own-clam/edit", "/mine/own-clam/remove", "/mine/own-clam/put-back"),
                removed);
    }

    private static OwnFormView form(List<FieldError> errors) {
        return new OwnFormView(
                Samples.frame("Add an exercise", Place.STRETCHES),
                "Add an exercise",
                "/mine",
                "/mine",
                new OwnFormView.Words("Clam", "Lie down.\nLift.", "4", "10", "Stop.", "Anna"),
                new OwnFormView.Choices(
                        List.of(new Choice("lying", "Lying", true, "")),
                        List.of(new Choice("hold", "Hold still", true, "")),
                        List.of(new Choice("two", "Left and right", true, ""))),
                new OwnFormView.Picture("0123456789abcdef0123456789abcdef", BLANK),
                errors);
    }

    private static OwnFormView wrong() {
        return form(List.of(
                new FieldError("steps", "The steps are missing. Write at least one line."),
                new FieldError("picture", "This is a GIF. Choose a PNG or a JPEG.")));
    }

    private static ShareView share(List<FieldError> errors) {
        return new ShareView(
                Samples.frame("Share what you made", Place.STRETCHES),
                "My exercises",
                List.of(new ShareView.Pick("own-clam", "Clam", true)),
                List.of(new ShareView.Pick("my-tea-break", "Tea break", true)),
                errors,
                List.of());
    }

    private static ShareView refused() {
        return new ShareView(
                Samples.frame("Share what you made", Place.STRETCHES),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(new ShareView.Wrong("exercises[0].name", "This is missing.")));
    }

    private static TakeView take() {
        return new TakeView(
                Samples.frame("Look before you take it in", Place.STRETCHES),
                "For Ben",
                List.of(new TakeView.Item("Clam", "10 slow a side", List.of("Lie down.", "Lift."), "Stop.")),
                List.of("You have “Sit tall” already."),
                "/mine/take/0123456789abcdef0123456789abcdef");
    }
}
