// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import static app.supple.server.web.page.Samples.FIVE;
import static app.supple.server.web.page.Samples.frame;

import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.page.part.StretchLink;
import java.util.ArrayList;
import java.util.List;

/// Invented stretches for [Samples].
final class StretchSamples {

    private StretchSamples() {}

    static StretchesView all() {
        List<StretchLink> five = new ArrayList<>();
        List<String> positions =
                List.of("Lying, 2 sides", "Kneeling", "Hands and knees", "Lying, 2 sides", "Half kneeling");
        for (int i = 0; i < 5; i++) {
            StretchLink link = FIVE.get(i);
            five.add(new StretchLink(link.name(), positions.get(i), link.url(), link.figure()));
        }
        return new StretchesView(
                frame("Stretches", Place.STRETCHES),
                List.of(
                        new StretchesView.Pill("All 22", "/stretches", true),
                        new StretchesView.Pill("Strength", "/stretches?group=strength", false)),
                "2 are not shown, because your hip was replaced.",
                List.of(
                        new StretchesView.Group("Your daily five", "Morning and evening, at your dose.", five),
                        new StretchesView.Group(
                                "Stand-ins",
                                "For days and hours when one of the five does not suit.",
                                List.of(Samples.stretch("pelvic-tilt", "Pelvic tilt", "Lying")))));
    }

    static StretchView one() {
        return new StretchView(
                frame("Hip flexor", Place.STRETCHES),
                new StretchView.Head(
                        "Daily five, half kneeling",
                        "Hip flexor",
                        "kneeling lunge, psoas stretch",
                        "Sitting keeps the front of the hip short. Opening it makes it easier to stand tall without arching your lower back."),
                picture(),
                new StretchView.Dose(
                        List.of(
                                new StretchView.Amount("30 s", "hold"),
                                new StretchView.Amount("2", "a side, evening"),
                                new StretchView.Amount("1", "a side, morning")),
                        "Source: American College of Sports Medicine, 10 to 30 seconds, about a minute in all.",
                        "Read directly; that it fits this stretch is our choice.",
                        new StretchView.Most("60 s a side, twice", "The trial held so long.", "Read in a report.")),
                how(),
                List.of(new StretchView.Whom("If your knee is sore", "stand for this one.", "Our own choice.")),
                forms(),
                evidence(),
                new Link("Practise now, 2 minutes", "/play/hip-flexor-stretch"));
    }

    private static StretchView.Picture picture() {
        return new StretchView.Picture(
                new StretchView.Drawn(
                        "/figures/hip-flexor-stretch.svg",
                        "/figures/hip-flexor-stretch.svg?still=start",
                        "/figures/hip-flexor-stretch.svg?still=end"),
                "From kneeling tall, the hips glide forward over the front foot.",
                new StretchView.Form("Easier: lying on your side", "Hold the ankle of the upper leg.", null),
                new StretchView.Choices(
                        List.of(
                                new StretchView.Choice("Left side", "?side=left", false),
                                new StretchView.Choice("Right side", "?side=right", true)),
                        List.of(
                                new StretchView.Choice("Usual", "?", false),
                                new StretchView.Choice("Easier", "?form=easier", true))));
    }

    private static List<StretchView.Form> forms() {
        return List.of(
                new StretchView.Form(
                        "Easier",
                        "Stand beside a table, one foot back, and bend both knees a little.",
                        new StretchView.Thumbnail("/figures/a.svg?form=easier&still=end", "?form=easier#picture")),
                new StretchView.Form("Harder", "Raise the arm of the kneeling side and lean slightly away.", null),
                new StretchView.Form("In a chair", "Sit sideways and slide one foot back.", null));
    }

    private static StretchView.How how() {
        return new StretchView.How(
                List.of(
                        "Kneel on your right knee, left foot flat in front. Put a cushion under the knee.",
                        "Stand tall and gently tuck your tail, as if zipping up tight trousers.",
                        "Keeping the tuck, glide your hips forward a few centimetres.",
                        "Hold, come back, then change sides."),
                "Breathe slowly, in through the nose.",
                "A pull across the front of the right hip and upper thigh. Nothing sharp, and nothing in the back itself.",
                "hip flexors, front of the thigh",
                List.of(
                        "Arching the lower back to get further. Less is more here.",
                        "Letting the front knee fall inwards."),
                List.of(
                        "Your kneecap is sore or replaced: use the standing form.",
                        "It sends pain or tingling down a leg: stop."));
    }

    private static StretchView.Evidence evidence() {
        StretchView.Source csp = new StretchView.Source(
                "CSP and Versus Arthritis, Exercise advice for back pain", "https://www.csp.org.uk/");
        StretchView.Source teaching = new StretchView.Source("Common clinical teaching", null);
        return new StretchView.Evidence(
                List.of(
                        new StretchView.Published("5 s, 3 times", "daily", csp, "read directly"),
                        new StretchView.Published("30 s, 2 to 4 times", "daily", teaching, "from memory")),
                List.of(csp, teaching));
    }
}
