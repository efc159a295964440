// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.source.Confidence;
import app.supple.library.source.Grounds;
import app.supple.library.source.SourceId;
import app.supple.server.content.Content;
import app.supple.server.web.answer.Send;
import app.supple.server.web.page.sources.SourcesView;
import app.supple.server.web.page.sources.SourcesView.Chapter;
import app.supple.server.web.site.Frames;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Programmes have a chapter as soon as there are some.
class ProgrammesChapterTest {

    private static final Content CONTENT = Content.packed();

    @Test
    void without_programmes_there_is_no_chapter_about_them() {
        assertThat(view(List.of()).chapters()).extracting(Chapter::id).doesNotContain("programmes");
    }

    @Test
    void a_programme_is_told_line_by_line_with_its_source_and_counts_among_the_rest() {
        var grounds = new Grounds(new SourceId("bandy-1997"), Confidence.ABSTRACT, "It gained as much.");
        var week = new GroundsPassage(
                "trial", "Trial dose", null, List.of(new GroundsLine("Weeks 3 and 4", "30 s, twice", grounds)));

        SourcesView view = view(List.of(week));

        assertThat(view.chapters())
                .filteredOn(chapter -> chapter.id().equals("programmes"))
                .flatExtracting(Chapter::passages)
                .flatExtracting(SourcesView.Passage::lines)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.what()).isEqualTo("Weeks 3 and 4");
                    assertThat(line.because()).isEqualTo("It gained as much.");
                    assertThat(line.sourceUrl()).isEqualTo("#source-bandy-1997");
                    assertThat(line.sure()).isEqualTo("read in the paper’s summary");
                });
        assertThat(count(view)).isEqualTo(count(view(List.of())) + 1);
    }

    private static int count(SourcesView view) {
        String count = view.kinds().stream()
                .filter(kind -> kind.name().equals("Read in the paper’s summary"))
                .findFirst()
                .orElseThrow()
                .count();
        return Integer.parseInt(count.replaceAll("[^0-9]", ""));
    }

    private static SourcesView view(List<GroundsPassage> programmes) {
        var send = new Send(TemplateEngine.createPrecompiled(ContentType.Html));
        return new SourcesPage(
                        CONTENT.library(), CONTENT.routines(), () -> programmes, new Frames("/assets", "1"), send)
                .view();
    }
}
