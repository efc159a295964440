// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.feed.FeedView;
import app.supple.server.web.page.feed.FeedView.Form;
import app.supple.server.web.page.feed.FeedView.Row;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame.Place;
import java.util.List;

/// Somebody who has just made an address, and somebody who gave it no name.
final class FeedSamples {

    private FeedSamples() {}

    static FeedView made() {
        var rows = List.of(
                new Row("a1", "Thunderbird", "Neutral titles. Made on Sunday 22 November.", "Never read."),
                new Row(
                        "b2",
                        "Laptop",
                        "With the names of movements. Made on Saturday 21 November.",
                        "Last read on Sunday 22 November at 21:45."));
        return view("http://localhost:8080/calendar/abc.ics", rows, Form.EMPTY);
    }

    static FeedView wrong() {
        var errors = List.of(new FieldError("name", "Give it a name of 1 to 40 characters, such as Thunderbird."));
        return view("", List.of(), new Form("x", true, errors));
    }

    private static FeedView view(String address, List<Row> rows, Form form) {
        return new FeedView(Samples.frame("Reminders in your calendar", Place.SETTINGS), address, rows, form);
    }
}
