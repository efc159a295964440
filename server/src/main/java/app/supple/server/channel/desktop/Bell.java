// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import app.supple.delivery.carry.Outcome;

/// Shows notifications by the means of one system.
interface Bell {

    /// Shows one, and gives up well within [app.supple.delivery.carry.Carrier#LONGEST].
    Rung ring(Notice notice);

    /// Takes one off the screen, if the system can.
    void silence(String id, String topic);

    sealed interface Rung {

        /// It is on the screen.
        ///
        /// @param id what the system calls it; empty if it does not say
        record Shown(String id, Clicks clicks) implements Rung {}

        record Failed(Outcome why) implements Rung {}
    }

    /// What stands in for a bell where there is none.
    record None(String said) implements Bell {

        @Override
        public Rung ring(Notice notice) {
            return new Rung.Failed(new Outcome.Barred(said));
        }

        @Override
        public void silence(String id, String topic) {}
    }
}
