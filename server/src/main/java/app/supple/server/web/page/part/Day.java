// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.part;

/// One day as a tile: upper half morning, lower half evening.
///
/// @param label what a small tile has room for: `Mo`, or `16`
/// @param words the whole of it for a reader: `Monday 16 November: morning and evening`
/// @param url empty where there is nothing to open, such as a day to come
/// @param chosen whether the page shows this day just now
public record Day(String label, String words, String url, boolean morning, boolean evening, When when, boolean chosen) {

    public enum When {
        PAST,
        TODAY,
        FUTURE
    }
}
