// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.screening;

import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;

/// Somebody who answers, pressing one button after the other.
record Someone(RunningHouse house) {

    private static final String QUESTION = "/screening/questions/";

    /// Starts at the first question and says no until none is left.
    ///
    /// @return where they end
    String saysNoToTheRest(String start) {
        String at = start;
        while (at.startsWith(QUESTION)) {
            at = presses(at, at.contains("usual-pain") ? "skip" : "no");
        }
        return at;
    }

    /// Where the answer leads.
    String says(String question, String answer) {
        return presses(QUESTION + question, answer);
    }

    private String presses(String address, String answer) {
        HttpResponse<String> sent = house.post(address, "answer=" + answer);
        if (sent.statusCode() != 303) {
            throw new AssertionError(sent.statusCode() + " " + sent.body());
        }
        return sent.headers().firstValue("Location").orElseThrow();
    }
}
