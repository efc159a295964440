// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.figure.Figure;
import app.supple.figure.FigureId;
import app.supple.server.content.file.ContentFiles;
import app.supple.server.content.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/// Every figure of the house in every form, for tests.
final class AllFigures {
    private AllFigures() {}

    static List<Figure> read() {
        var problems = new Problems();
        List<Figure> figures = new ArrayList<>();
        for (String id : YamlFile.read(ContentFiles.packed(), "library.yaml", problems, fields -> {
                    fields.has("stretches");
                    fields.has("routines");
                    fields.has("programmes");
                    return fields.texts("figures", Limits.upTo(200), Limits.upTo(40));
                })
                .orElseThrow()) {
            figures.addAll(FigureFile.readForms(ContentFiles.packed(), new FigureId(id), problems));
        }
        problems.throwIfAny();
        return figures;
    }
}
