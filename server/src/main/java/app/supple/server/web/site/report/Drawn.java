// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.report;

import app.supple.figure.FigureName;
import app.supple.figure.Moment;
import app.supple.figure.Side;
import app.supple.figure.Wish;
import app.supple.library.Stretch;
import app.supple.progress.report.Exercise;
import app.supple.server.chart.Labels;
import app.supple.server.chart.Layout;
import app.supple.server.chart.Paper;
import app.supple.server.web.page.part.Sketch;
import app.supple.server.web.page.report.ReportView;
import app.supple.server.web.site.chart.Strokes;
import app.supple.server.words.Pictures;
import app.supple.server.words.report.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Fills the page with what is drawn on it, inline, so that it prints as outlines.
record Drawn(Pictures pictures) {

    /// Flatter than others, so that all of it stands on one sheet; `report.css` knows its height.
    private static final Paper PAPER = new Paper(Paper.SCREEN.width(), 132, Paper.SCREEN.letter());

    private static final int MOST_FIGURES = 5;

    static ReportView.Table table(Sheet.Table table) {
        return new ReportView.Table(table.title(), table.headings(), table.rows(), table.more());
    }

    static List<Sketch> charts(List<Sheet.Picture> charts) {
        return IntStream.range(0, charts.size())
                .mapToObj(i -> chart(charts.get(i), "chart-" + i))
                .toList();
    }

    private static Sketch chart(Sheet.Picture picture, String id) {
        var drawing = Layout.draw(picture.chart(), PAPER, new Labels(picture.start(), picture.band()));
        return new Sketch(id, picture.title(), picture.sentence(), "chart", Strokes.of(drawing));
    }

    /// Of what a person added there is no drawing.
    List<ReportView.Drawn> figures(List<Exercise> exercises) {
        return exercises.stream()
                .map(exercise -> exercise.main().stretch())
                .flatMap(stretch -> figure(stretch).stream())
                .limit(MOST_FIGURES)
                .toList();
    }

    private Optional<ReportView.Drawn> figure(Stretch stretch) {
        var name = FigureName.standard(stretch.naming().figure());
        return pictures.figures()
                .draw(name, new Wish(Moment.END, Side.RIGHT, pictures.look()))
                .map(Drawn::withoutStyles)
                .map(svg -> new ReportView.Drawn(stretch.naming().shortName(), output -> output.writeContent(svg)));
    }

    /// The page brings them, and its policy would complain about any others.
    private static String withoutStyles(String svg) {
        return svg.substring(0, svg.indexOf("<style>")) + svg.substring(svg.indexOf("</style>") + "</style>".length());
    }
}
