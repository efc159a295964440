// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content.screening;

import app.supple.library.Condition;
import app.supple.library.source.Confidence;
import app.supple.library.source.Grounds;
import app.supple.library.source.SourceId;
import app.supple.safety.Facts;
import app.supple.safety.question.Level;
import app.supple.safety.question.Question;
import app.supple.safety.question.Question.Words;
import app.supple.safety.question.Questionnaire;
import app.supple.safety.question.Weight;
import app.supple.server.content.Fields;
import app.supple.server.content.Limits;
import app.supple.server.content.YamlFile;
import app.supple.server.content.file.ContentFiles;
import app.supple.server.content.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads `screening.yaml`. The keys are described in `docs/content.md`.
public final class ScreeningFile {

    private static final String PATH = "screening.yaml";
    private static final Limits QUESTIONS = Limits.between(1, 60);
    private static final Limits ONE = Limits.upTo(1);

    private final Set<String> sources;
    private final Set<String> ids = new HashSet<>(Set.of(Questionnaire.CLINICIAN, Facts.AT_LEAST_65, Facts.USUAL_PAIN));

    private ScreeningFile(Set<String> sources) {
        this.sources = sources;
    }

    /// Notes all that is wrong with the file.
    ///
    /// @param sources the ids that a question may name
    public static void check(ContentFiles files, Set<String> sources, Problems problems) {
        read(files, sources, problems);
    }

    /// The questions of this program, read when they are first asked for. The build has checked them.
    public static Questionnaire packed() {
        return Packed.QUESTIONS;
    }

    /// Loaded, and so read, once.
    private static final class Packed {
        static final Questionnaire QUESTIONS = readPacked();
    }

    private static Questionnaire readPacked() {
        var problems = new Problems();
        // Nothing is known of sources here: they need not be read for this.
        var questions = read(ContentFiles.packed(), Set.of(), problems);
        problems.throwIfAny();
        return new Questionnaire(questions);
    }

    private static List<Question> read(ContentFiles files, Set<String> sources, Problems problems) {
        var file = new ScreeningFile(sources);
        return YamlFile.read(files, PATH, problems, fields -> fields.maps("questions", QUESTIONS, file::question))
                .orElse(List.of());
    }

    private Question question(Fields fields) {
        String id = fields.name("id");
        if (!ids.add(id)) {
            fields.note("id", "'" + id + "' is taken. Choose another one.");
        }
        Level level = fields.word("level", Level.class);
        return new Question(
                id,
                level,
                weight(fields, level),
                words(fields),
                fields.has("filters") ? fields.word("filters", Condition.class) : null,
                new Grounds(
                        new SourceId(source(fields)),
                        fields.word("confidence", Confidence.class),
                        fields.prose("because", ONE)));
    }

    private static Weight weight(Fields fields, Level level) {
        Weight weight = fields.has("weight") ? fields.word("weight", Weight.class) : Weight.ALONE;
        if (weight == Weight.TOGETHER && level != Level.URGENT) {
            fields.note("weight", "only an urgent question counts together with others. Leave this out.");
        }
        return weight;
    }

    private static Words words(Fields fields) {
        String ask = fields.prose("ask", ONE);
        if (!ask.endsWith("?")) {
            fields.note("ask", "needs a question mark at its end.");
        }
        String more = fields.has("more") ? fields.prose("more", Limits.upTo(2)) : "";
        return new Words(ask, more, fields.prose("then", Limits.upTo(2)));
    }

    private String source(Fields fields) {
        return sources.isEmpty() ? fields.name("source") : fields.nameOf("source", sources);
    }
}
