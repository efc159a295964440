// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire;

import app.supple.figure.Form;
import app.supple.library.Forms;
import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.library.source.Source;
import app.supple.server.words.DoseWords;
import app.supple.server.words.Picture;
import app.supple.server.words.Pictures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch, with its doses and their sources.
public record StretchJson(
        String id,
        String name,
        List<String> synonyms,
        String group,
        String position,
        String sides,
        String why,
        String start,
        List<String> steps,
        String feel,
        List<String> mistakes,
        List<CautionJson> cautions,
        String breathing,
        List<String> muscles,
        List<String> joints,
        DoseJson dose,
        List<PublishedJson> published,
        FormsJson forms,
        String figure) {

    /// When something holds for a person, what they do instead.
    public record CautionJson(String when, String instead) {}

    /// The other ways to do it.
    public record FormsJson(FormJson easier, FormJson harder, FormJson chair) {}

    /// A form, and the address of its drawing, if it has one of its own.
    public record FormJson(
            String name, String how, @Nullable String figure) {}

    /// Our usual dose, in words, and what it rests on.
    public record DoseJson(String dose, String because, SourceJson source, String confidence) {}

    /// A dose as its source prints it.
    public record PublishedJson(
            String hold, String repetitions, String often, SourceJson source, String confidence, String note) {}

    /// Where a figure comes from; `url` and `year` may be empty.
    public record SourceJson(String title, String publisher, String year, String url) {}

    public static StretchJson of(Stretch stretch, Library library, Pictures pictures) {
        var teaching = stretch.teaching();
        var anatomy = stretch.anatomy();
        return new StretchJson(
                stretch.id().value(),
                stretch.name(),
                stretch.naming().synonyms(),
                Words.of(stretch.naming().group()),
                Words.of(anatomy.position()),
                Words.of(anatomy.sides()),
                teaching.why(),
                teaching.start(),
                teaching.steps(),
                teaching.sense().feel(),
                teaching.sense().mistakes(),
                stretch.safety().cautions().stream()
                        .map(caution -> new CautionJson(caution.when(), caution.instead()))
                        .toList(),
                teaching.sense().breathing(),
                anatomy.reach().muscles(),
                anatomy.reach().joints(),
                dose(stretch, library),
                published(stretch, library),
                forms(stretch, pictures),
                pictures.of(stretch).moving());
    }

    private static FormsJson forms(Stretch stretch, Pictures pictures) {
        var forms = stretch.forms();
        return new FormsJson(
                form(forms.easier(), moving(pictures, stretch, Form.EASIER)),
                form(forms.harder(), moving(pictures, stretch, Form.HARDER)),
                form(forms.chair(), moving(pictures, stretch, Form.CHAIR)));
    }

    private static FormJson form(Forms.Form form, @Nullable String figure) {
        return new FormJson(form.name(), form.how(), figure);
    }

    private static @Nullable String moving(Pictures pictures, Stretch stretch, Form form) {
        return pictures.of(stretch, form).map(Picture::moving).orElse(null);
    }

    private static DoseJson dose(Stretch stretch, Library library) {
        var usual = stretch.doses().usual();
        var grounds = usual.grounds();
        return new DoseJson(
                DoseWords.dose(stretch, usual.dose()),
                grounds.because(),
                source(library.source(grounds.source())),
                Words.of(grounds.confidence()));
    }

    private static List<PublishedJson> published(Stretch stretch, Library library) {
        return stretch.doses().published().stream()
                .map(dose -> new PublishedJson(
                        dose.hold(),
                        dose.repetitions(),
                        dose.often(),
                        source(library.source(dose.origin().source())),
                        Words.of(dose.origin().confidence()),
                        dose.note()))
                .toList();
    }

    private static SourceJson source(Source source) {
        return new SourceJson(
                source.title(),
                source.publisher(),
                source.year(),
                source.place().url());
    }
}
