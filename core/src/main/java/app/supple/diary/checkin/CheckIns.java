// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

import app.supple.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Where check-ins are kept. Stores implement it; `CheckInsContract` in the tests says how they must behave.
public interface CheckIns {

    /// All of a person, oldest first.
    List<CheckIn> all(PersonId person);

    Optional<CheckIn> find(PersonId person, LocalDate date);

    /// Which check-ins there are from a day on, that day included, without their answers.
    default SortedMap<LocalDate, Round> rounds(PersonId person, LocalDate first) {
        SortedMap<LocalDate, Round> rounds = new TreeMap<>();
        all(person).forEach(checkIn -> rounds.put(checkIn.date(), checkIn.round()));
        return rounds.tailMap(first);
    }

    /// As [#rounds(PersonId,LocalDate)], but of the short ones only those from a later day on, and the very first
    /// check-in: enough to say what is asked for now, however many years there are.
    default SortedMap<LocalDate, Round> rounds(PersonId person, LocalDate first, LocalDate recent) {
        SortedMap<LocalDate, Round> rounds = new TreeMap<>(rounds(person, first));
        LocalDate oldest = rounds.isEmpty() ? first : rounds.firstKey();
        rounds.entrySet()
                .removeIf(one -> !one.getValue().isFull()
                        && one.getKey().isBefore(recent)
                        && !one.getKey().equals(oldest));
        return rounds;
    }

    /// The day of the last start check-in until a day, that day included; or else of the first check-in of any kind.
    default Optional<LocalDate> began(PersonId person, LocalDate last) {
        SortedMap<LocalDate, Round> rounds = rounds(person, LocalDate.EPOCH).headMap(last.plusDays(1));
        return rounds.keySet().stream()
                .filter(date -> rounds.get(date) == Round.START)
                .reduce((_, later) -> later)
                .or(() -> rounds.keySet().stream().findFirst());
    }

    /// Keeps a check-in in place of the one of its day, if that is still the one that the person saw.
    ///
    /// @param checkIn its revision is that of the one the person saw, 0 if there was none; it is kept with the next
    /// @return whether it was kept; if not, another device was faster, and nothing has changed
    /// @throws app.supple.person.NotKept if it could not be written; nothing has changed then
    boolean keep(PersonId person, CheckIn checkIn);

    /// Removes the check-in of a day for good. Only its revision stays, and one that is written anew goes on from
    /// there: so
    /// nobody who saw the removed one takes the new one for it.
    ///
    /// @return whether there was one
    boolean remove(PersonId person, LocalDate date);
}
