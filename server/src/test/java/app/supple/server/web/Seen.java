// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a person sees of a page: its words, without the markup and without what only a script brings to light.
public final class Seen {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]+)\"");

    private Seen() {}

    /// All words of the page, one space between them.
    public static String words(HttpResponse<String> page) {
        return words(page.body());
    }

    /// The words from the tag with the first `from` to the next `to` of the markup.
    public static String words(HttpResponse<String> page, String from, String to) {
        String html = page.body();
        int found = html.indexOf(from);
        int end = html.indexOf(to, Math.max(0, found));
        if (found < 0 || end < 0) {
            throw new AssertionError("The page has no " + from + " … " + to);
        }
        return words(html.substring(html.lastIndexOf('<', found), end));
    }

    /// The one sentence on top.
    public static String headline(HttpResponse<String> page) {
        return words(page, "<h1", "</h1>");
    }

    /// Wherever the page leads and whatever it loads, as it is written there.
    public static List<String> links(HttpResponse<String> page) {
        return LINK.matcher(page.body()).results().map(Seen::link).distinct().toList();
    }

    private static String link(MatchResult found) {
        return found.group(1).replace("&amp;", "&");
    }

    private static String words(String html) {
        return html.replaceAll("(?s)<(script|style|noscript|svg)\\b.*?</\\1>", " ")
                .replaceAll("(?s)<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[:;,.])", "")
                .strip();
    }
}
