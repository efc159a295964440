// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

/// What a drawing says to those who cannot see it: what it is called, and in one sentence what moves where.
public record Caption(String title, String description) {
    String markup(String id) {
        return "<title id=\"" + id + "\">" + escaped(title) + "</title><desc>" + escaped(description) + "</desc>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
