// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.wish;

import app.supple.person.TzRules.Version;
import java.time.Instant;

/// By which rules of time a person's days to come were planned, and when. With other rules they are planned anew.
public record Planning(Version rules, Instant at) {}
