// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stretch;

import app.supple.figure.Form;
import app.supple.figure.Side;
import app.supple.library.Naming.Group;
import app.supple.library.Stretch;
import app.supple.plan.PlannedSession;
import app.supple.server.web.page.part.StretchLink;
import app.supple.server.words.DoseWords;
import app.supple.server.words.Pictures;
import app.supple.server.words.PlaceWords;
import app.supple.server.words.PlanWords;
import java.util.List;

/// Links to stretches, each with its picture.
public record StretchLinks(Pictures pictures) {

    /// The stretches of a plan, in order, each with its dose.
    public List<StretchLink> of(PlannedSession planned) {
        return planned.stretches().stream()
                .map(line -> link(line.stretch(), PlanWords.name(planned, line), DoseWords.dose(line)))
                .toList();
    }

    /// A stretch with its position.
    public StretchLink of(Stretch stretch) {
        return link(stretch, stretch.naming().shortName(), PlaceWords.place(stretch));
    }

    /// Its easier form, with that word for a line.
    public StretchLink easier(Stretch stretch, String line) {
        if (stretch.naming().group() == Group.OWN) {
            return link(stretch, stretch.naming().shortName(), line);
        }
        Shown easier = new Shown(Side.RIGHT, Form.EASIER);
        String figure = pictures.nearest(stretch, Form.EASIER).end();
        return new StretchLink(stretch.naming().shortName(), line, easier.page(stretch), figure);
    }

    /// Where it is told in full.
    public static String page(Stretch stretch) {
        return (stretch.naming().group() == Group.OWN ? "/mine/" : "/stretches/") + stretch.id();
    }

    private StretchLink link(Stretch stretch, String name, String line) {
        return new StretchLink(name, line, page(stretch), pictures.of(stretch).end());
    }
}
