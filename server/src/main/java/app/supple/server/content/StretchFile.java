// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.figure.FigureId;
import app.supple.library.Anatomy;
import app.supple.library.Anatomy.Kit;
import app.supple.library.Anatomy.Position;
import app.supple.library.Anatomy.Reach;
import app.supple.library.Anatomy.Sides;
import app.supple.library.Anatomy.Spine;
import app.supple.library.Condition;
import app.supple.library.Doses;
import app.supple.library.Doses.Most;
import app.supple.library.Doses.Origin;
import app.supple.library.Doses.Published;
import app.supple.library.Doses.Usual;
import app.supple.library.Filter;
import app.supple.library.FirstHourRule;
import app.supple.library.FirstHourRule.Reason;
import app.supple.library.FormKind;
import app.supple.library.Forms;
import app.supple.library.Forms.Form;
import app.supple.library.Naming;
import app.supple.library.Safety;
import app.supple.library.Safety.Caution;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.library.Teaching;
import app.supple.library.Teaching.Cues;
import app.supple.library.Teaching.Sense;
import app.supple.library.source.Confidence;
import app.supple.server.content.DoseFields.Movement;
import app.supple.server.content.check.Conditions;
import app.supple.server.content.file.ContentFiles;
import app.supple.server.content.problem.Problems;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one file of `stretches/`. The keys and their limits are described in `docs/content.md`.
final class StretchFile {

    private static final Limits ONE = Limits.upTo(1);
    private static final Limits TWO = Limits.upTo(2);
    private static final Limits THREE = Limits.upTo(3);
    private static final Limits CUE_WORDS = Limits.upTo(12);
    private static final Limits WORDS_BETWEEN = Limits.upTo(10);

    private final String id;
    private final Known known;
    private final DoseFields doseFields;

    private StretchFile(String id, Known known) {
        this.id = id;
        this.known = known;
        this.doseFields = new DoseFields(known.sources());
    }

    /// Reads the file of a stretch; nothing if it could not be read at all.
    static List<Stretch> read(ContentFiles files, String id, Known known, Problems problems) {
        return YamlFile.read(files, "stretches/" + id + ".yaml", problems, new StretchFile(id, known)::stretch).stream()
                .toList();
    }

    private Stretch stretch(Fields fields) {
        String written = fields.name("id");
        if (fields.has("id") && !written.equals(id)) {
            fields.note("id", "is '" + written + "', but the file is called '" + id + ".yaml'.");
        }
        Anatomy anatomy = anatomy(fields);
        return new Stretch(
                new StretchId(id),
                naming(fields),
                anatomy,
                teaching(fields, anatomy.sides()),
                safety(fields),
                fields.map("forms", StretchFile::forms),
                doses(fields));
    }

    private Naming naming(Fields fields) {
        return new Naming(
                fields.text("name", Limits.NAME),
                fields.text("short-name", Limits.SHORT_NAME),
                fields.texts("synonyms", Limits.between(0, 8), Limits.NAME),
                fields.word("group", Naming.Group.class),
                new FigureId(fields.nameOf("figure", known.figures())));
    }

    private static Anatomy anatomy(Fields fields) {
        return new Anatomy(
                fields.word("position", Position.class),
                fields.word("sides", Sides.class),
                fields.word("spine", Spine.class),
                fields.words("kit", Kit.class),
                new Reach(
                        fields.texts("muscles", Limits.upTo(8), Limits.BODY_PART),
                        fields.texts("joints", Limits.upTo(6), Limits.BODY_PART)));
    }

    private static Teaching teaching(Fields fields, Sides sides) {
        return new Teaching(
                fields.prose("why", Limits.between(2, 4)),
                fields.prose("start", THREE),
                fields.proses("steps", Limits.between(3, 6), TWO),
                new Sense(
                        fields.prose("feel", TWO),
                        fields.proses("mistakes", Limits.between(3, 5), TWO),
                        fields.prose("breathing", ONE)),
                fields.map("cues", cues -> cues(cues, sides)));
    }

    private static Cues cues(Fields fields, Sides sides) {
        return new Cues(
                fields.cue("start", CUE_WORDS),
                fields.cue("go", CUE_WORDS),
                fields.cue("middle", WORDS_BETWEEN),
                switch (sides) {
                    case TWO -> fields.cue("change", WORDS_BETWEEN);
                    case ONE -> noChange(fields);
                });
    }

    private static @Nullable String noChange(Fields fields) {
        if (fields.has("change")) {
            fields.note("change", "a stretch with one side has nothing to change. Leave it out.");
        }
        return null;
    }

    private Safety safety(Fields fields) {
        return new Safety(
                fields.maps(
                        "cautions",
                        Limits.between(2, 10),
                        caution -> new Caution(when(caution), caution.prose("do", TWO))),
                forWhom(fields),
                fields.map("first-hour", this::firstHour));
    }

    private List<Filter> forWhom(Fields fields) {
        List<Filter> filters = fields.maps("for-whom", Limits.between(0, Condition.values().length), this::filter);
        Set<Condition> seen = EnumSet.noneOf(Condition.class);
        filters.stream()
                .map(Filter::condition)
                .filter(condition -> !seen.add(condition))
                .forEach(twice -> fields.note("for-whom", "'" + Conditions.word(twice) + "' stands here twice."));
        return filters;
    }

    private Filter filter(Fields fields) {
        return new Filter(fields.word("condition", Condition.class), measure(fields), doseFields.grounds(fields));
    }

    private Filter.Measure measure(Fields fields) {
        return switch (fields.word("measure", Measure.class)) {
            case LEAVE_OUT -> new Filter.Measure.LeaveOut();
            case SWAP -> new Filter.Measure.Swap(new StretchId(fields.nameOf("for", known.stretches())));
            case USE -> new Filter.Measure.Use(form(fields, "form"));
            case TAKE_CARE -> new Filter.Measure.TakeCare(how(fields));
        };
    }

    private static FormKind form(Fields fields, String key) {
        FormKind form = fields.word(key, FormKind.class);
        if (fields.has(key) && form == FormKind.STANDARD) {
            fields.note(key, "needs another form than the usual one: easier, harder or chair.");
        }
        return form;
    }

    private static String when(Fields caution) {
        String when = caution.text("when", Limits.upTo(120));
        if (when.endsWith(".")) {
            caution.note("when", "reads after \"If\", so it needs no full stop.");
        }
        return when;
    }

    private FirstHourRule firstHour(Fields fields) {
        return switch (fields.word("rule", Rule.class)) {
            case FINE -> new FirstHourRule.Fine();
            case REDUCE -> new FirstHourRule.Reduce(how(fields), reason(fields));
            case SWAP -> new FirstHourRule.Swap(new StretchId(fields.nameOf("for", known.stretches())), reason(fields));
        };
    }

    private static String how(Fields fields) {
        String how = fields.cue("how", CUE_WORDS);
        if (Prose.sentences(how).size() > 1) {
            fields.note("how", "needs 1 sentence, because it takes the place of one cue.");
        }
        return how;
    }

    private Reason reason(Fields fields) {
        return new Reason(fields.prose("because", TWO), doseFields.source(fields));
    }

    private static Forms forms(Fields fields) {
        return new Forms(
                fields.map("easier", StretchFile::form),
                fields.map("harder", StretchFile::form),
                fields.map("chair", StretchFile::form));
    }

    private static Form form(Fields fields) {
        return new Form(fields.text("name", Limits.NAME), fields.prose("how", THREE));
    }

    private Doses doses(Fields fields) {
        Movement movement = fields.word("movement", Movement.class);
        var doses = new Doses(
                fields.map("dose", dose -> new Usual(doseFields.dose(dose, movement), doseFields.grounds(dose))),
                fields.map("most", most -> new Most(doseFields.dose(most, movement), doseFields.grounds(most))),
                fields.maps("published", Limits.upTo(12), this::published));
        if (!doses.most().allows(doses.usual().dose())) {
            fields.note("most", "is less than 'dose'. Neither seconds nor repetitions may be fewer.");
        }
        return doses;
    }

    private Published published(Fields fields) {
        return new Published(
                fields.text("hold", Limits.NAME),
                fields.text("repetitions", Limits.NAME),
                fields.text("often", Limits.NAME),
                new Origin(doseFields.source(fields), fields.word("confidence", Confidence.class)),
                fields.has("note") ? fields.prose("note", THREE) : "");
    }

    private enum Measure {
        LEAVE_OUT,
        SWAP,
        USE,
        TAKE_CARE
    }

    private enum Rule {
        FINE,
        REDUCE,
        SWAP
    }
}
