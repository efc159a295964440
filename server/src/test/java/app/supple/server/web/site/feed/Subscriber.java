// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.feed;

import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody who makes addresses on the page, and a program that reads them.
final class Subscriber {

    private static final Pattern ADDRESS =
            Pattern.compile(">http://localhost:\\d+(/calendar/[A-Za-z0-9_-]{43}\\.ics)</textarea>");

    private static final Pattern ID = Pattern.compile("name=\"feed\" value=\"([0-9a-f]{16})\"");

    private Subscriber() {}

    /// The path of a new address.
    static String make(RunningHouse house, String form) {
        return address(house.post("/settings/feed", form));
    }

    static String address(HttpResponse<String> page) {
        return found(ADDRESS, page);
    }

    /// Of the first address in the list.
    static String id(HttpResponse<String> page) {
        return found(ID, page);
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        Matcher found = pattern.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("not on the page: " + pattern);
        }
        return found.group(1);
    }
}
