// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.settings;

import app.supple.figure.FigureId;
import app.supple.figure.look.Build;
import app.supple.figure.look.Hair;
import app.supple.figure.look.Look;
import app.supple.figure.look.Skin;
import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.SettingsView.Looks;
import app.supple.server.words.Pictures;
import java.util.stream.Stream;

/// All there is to choose from, and a figure to see it on.
record LookChoices(Look chosen, Pictures pictures) {

    /// Large in its picture, and seen from the side.
    private static final FigureId FIGURE = new FigureId("hip-flexor-stretch");

    Looks view() {
        return new Looks(
                pictures.in(chosen).of(FIGURE).start(),
                Stream.of(Skin.values()).map(this::choice).toList(),
                Stream.of(Hair.values()).map(this::choice).toList(),
                Stream.of(Build.values()).map(this::choice).toList());
    }

    private Choice choice(Skin skin) {
        String words = switch (skin) {
            case FAIR -> "Fair";
            case PEACH -> "Peach";
            case BROWN -> "Brown";
            case DARK -> "Dark";
        };
        return new Choice(
                LookForm.word(skin), words, skin == chosen.skin(), skin.light().lit());
    }

    private Choice choice(Hair hair) {
        String words = switch (hair) {
            case BUN -> "In a bun";
            case LONG -> "Long";
            case SHORT -> "Short";
            case GREY -> "Short and grey";
        };
        return new Choice(LookForm.word(hair), words, hair == chosen.hair(), "");
    }

    private Choice choice(Build build) {
        String words = switch (build) {
            case SLIM -> "Slim";
            case MEDIUM -> "Medium";
            case BROAD -> "Broad";
        };
        return new Choice(LookForm.word(build), words, build == chosen.build(), "");
    }
}
