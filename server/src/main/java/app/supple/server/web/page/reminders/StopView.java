// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.reminders;

import app.supple.server.web.page.part.Frame;

/// Stopping mails, before and after.
///
/// @param name what the person calls the mailbox
/// @param parcel names the mail, in the address of the page
/// @param on whether mails are still sent there
public record StopView(Frame frame, String name, String parcel, boolean on) {}
