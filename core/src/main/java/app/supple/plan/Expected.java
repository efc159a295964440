// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.plan.follow.Arrangement;

/// A day of a programme with its two sessions: as it was, or as it will be if all goes as planned until then.
public record Expected(Followed followed, PlannedDay sessions, Arrangement arrangement) {}
