// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.person.RulesOfJava;
import app.supple.person.TzRules;
import app.supple.reminder.engine.Objections;
import app.supple.reminder.engine.Signal;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Nudge;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Faults that are planted to see whether they are found, each with the law that it breaks.
enum Fault implements Pieces {
    FORGETS_THE_UNIQUE_KEY(Law.I1) {
        @Override
        public Occurrences store(Rows kept) {
            return BadStores.forgetsTheUniqueKey(kept);
        }
    },
    KNOWS_AN_OCCURRENCE_BY_ITS_INSTANT(Law.I1) {
        @Override
        public List<Nudge> plan(Somebody one, Instant now, TzRules rules) {
            return BadPlans.byTheInstant(one, now, rules);
        }
    },
    SHOWS_A_SLOT_AGAIN_GOING_WEST(Law.I1) {
        @Override
        public List<Nudge> plan(Somebody one, Instant now, TzRules rules) {
            return BadPlans.byTheZone(one, now, rules);
        }
    },
    IGNORES_THE_FENCE(Law.I2) {
        @Override
        public Occurrences store(Rows kept) {
            return BadStores.ignoresTheFence(kept);
        }
    },
    WITHDRAWS_WHAT_WAS_SHOWN(Law.I2) {
        @Override
        public Occurrences store(Rows kept) {
            return BadStores.forgetsWhatWasShown(kept);
        }
    },
    LOOKS_BACK_ONLY_AN_HOUR(Law.I2) {
        @Override
        public Occurrences store(Rows kept) {
            return BadStores.looksBackAnHour(kept);
        }
    },
    SENDS_WITHOUT_LOOKING_AT_THE_CLOCK(Law.I3) {
        @Override
        public boolean sendsOnlyInTime() {
            return false;
        }
    },
    KNOWS_NO_END_OF_USE(Law.I3) {
        @Override
        public List<Nudge> plan(Somebody one, Instant now, TzRules rules) {
            return BadPlans.withoutAnEnd(one, now, rules);
        }
    },
    IGNORES_LEASES(Law.I4) {
        @Override
        public Occurrences store(Rows kept) {
            return BadStores.ignoresLeases(kept);
        }
    },
    SENDS_EVERYTHING_TWICE(Law.I4) {
        @Override
        public int copies() {
            return 2;
        }
    },
    TAKES_AWAY_WHAT_A_WRONG_CLOCK_PASSED_OVER(Law.I5) {
        @Override
        public Occurrences store(Rows kept) {
            return BadStores.hidesWhatHasExpired(kept);
        }
    },
    SAYS_KEPT_BEFORE_IT_IS_ON_THE_DISK(Law.I6) {
        @Override
        public boolean syncs() {
            return false;
        }
    },
    PUTS_OFF_TWICE_WHAT_WAS_SAID_TWICE(Law.I7) {
        @Override
        public Signal heard(Signal said, Occurrences kept) {
            return said instanceof Signal.Answered(var occurrence, Event.PutOff(var at, var by, var wish, var _))
                    ? kept.find(occurrence)
                            .<Signal>map(one -> new Signal.Answered(
                                    occurrence,
                                    new Event.PutOff(at, by, wish, one.nudge().call())))
                            .orElse(said)
                    : said;
        }
    },
    ADDS_TWENTY_FOUR_HOURS(Law.ON_TIME) {
        @Override
        public List<Nudge> plan(Somebody one, Instant now, TzRules rules) {
            return BadPlans.dayByDay(one, now, rules);
        }
    },
    KEEPS_TO_THE_OLD_LAW(Law.ON_TIME) {
        @Override
        public List<Nudge> plan(Somebody one, Instant now, TzRules rules) {
            return Plan.ahead(one, now, new RulesOfJava());
        }
    },
    IGNORES_PAUSES(Law.SILENT) {
        @Override
        public Objections objections(Map<?, Somebody> people) {
            return (_, _) -> Optional.empty();
        }
    },
    SENDS_ALL_THAT_WAS_MISSED(Law.ONE_AT_A_TIME) {
        @Override
        public Occurrences store(Rows kept) {
            return BadStores.handsOutOneByOne(kept);
        }
    },
    SLEEPS_UNTIL_IT_IS_NEEDED(Law.PROMPT) {
        @Override
        public Duration tick() {
            return Duration.ofMinutes(10);
        }
    },
    NEVER_FREES_WHAT_THE_DEAD_HAD_CLAIMED(Law.I2) {
        @Override
        public Occurrences store(Rows kept) {
            return BadStores.neverFreesTheDead(kept);
        }
    },
    LETS_ANSWERS_LOSE_EVERY_RACE(Law.CALM) {
        @Override
        public Occurrences store(Rows kept) {
            return BadStores.refusesWhatWasDone(kept);
        }
    };

    final Law broken;

    Fault(Law broken) {
        this.broken = broken;
    }
}
