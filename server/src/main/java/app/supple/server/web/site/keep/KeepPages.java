// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.keep;

/// Copies, and the end of everything.
public record KeepPages(BackupsPage backups, ErasePage erase) {}
