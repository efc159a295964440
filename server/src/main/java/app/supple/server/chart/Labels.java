// SPDX-License-Identifier: Apache-2.0
package app.supple.server.chart;

/// Words inside a chart, empty where there is nothing to say.
///
/// @param start stands at the end of the dotted line
/// @param band stands inside the band: how large a change counts
public record Labels(String start, String band) {

    public static final Labels NONE = new Labels("", "");
}
