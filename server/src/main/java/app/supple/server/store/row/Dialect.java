// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

/// What the databases say differently; all other SQL is the same.
public enum Dialect {
    /// Only one writes at a time, so nobody needs to be passed by.
    SQLITE("rowid") {
        @Override
        public String oneOf(String select) {
            return " IN (" + select + ")";
        }
    },
    /// Several write at once. Whoever chooses rows holds them, and passes by those that somebody else holds, so that
    /// nobody waits and no two wait for each other. As an array, so that it is found first and only once.
    POSTGRESQL("ctid") {
        @Override
        public String oneOf(String select) {
            return " = ANY (ARRAY(" + select + " FOR UPDATE SKIP LOCKED))";
        }
    };

    private final String place;

    Dialect(String place) {
        this.place = place;
    }

    /// The column that says where a row lies, right for as long as one statement runs.
    public String place() {
        return place;
    }

    /// Asks whether something is among the rows that are free to be written.
    public abstract String oneOf(String select);
}
