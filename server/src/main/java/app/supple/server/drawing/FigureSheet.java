// SPDX-License-Identifier: Apache-2.0
package app.supple.server.drawing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import app.supple.figure.FigureName;
import app.supple.figure.Figures;
import app.supple.figure.Moment;
import app.supple.figure.Wish;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Writes drawings into files, for eyes and printers that have no Supple at hand.
public record FigureSheet(Figures figures) {

    private static final String START = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>All figures · Supple</title>
            <style>
            :root { color-scheme: light dark; }
            body { margin: 16px; font: 400 1rem/1.5 system-ui, sans-serif;
              background: light-dark(#faf7f1, #11161b); color: light-dark(#1e2a3b, #eef2f0); }
            main { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); gap: 16px; }
            figure { margin: 0; break-inside: avoid; }
            figure div { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; }
            svg { display: block; width: 100%; height: auto; }
            @media print { body { margin: 0; } main { grid-template-columns: 1fr 1fr; } }
            </style>
            </head>
            <body>
            <h1>All figures</h1>
            <main>
            """;

    /// One figure.
    ///
    /// @throws IllegalArgumentException if there is no such drawing
    public String one(String id, Map<String, String> wishes, Path file) {
        write(file, new Drawings(figures).draw(id, wishes));
        return "Drawn into " + file + ".";
    }

    /// Start and end of every figure in every form, in a page that needs nothing else.
    public String all(Path file) {
        var names = figures.names();
        write(file, START + names.stream().map(this::pair).collect(joining()) + "</main>\n</body>\n</html>\n");
        return names.size() + " figures are drawn in " + file + ".";
    }

    private String pair(FigureName name) {
        return "<figure><div>" + still(name, Moment.START) + still(name, Moment.END) + "</div><figcaption>"
                + name.id().name() + ", " + name.form().word() + "</figcaption></figure>\n";
    }

    private String still(FigureName name, Moment moment) {
        return figures.draw(name, Wish.plain(moment)).orElseThrow();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("This file could not be written: " + file, e);
        }
    }
}
