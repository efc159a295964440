// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.report;

import app.supple.server.words.report.Sheet;

/// Prints a sheet as a PDF of one page. What it needs is heavy, so nothing of it is there before somebody asks.
@FunctionalInterface
public interface Press {

    byte[] print(Sheet sheet, Sheet.Paper paper);
}
