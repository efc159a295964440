// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which of the evenings have a session, as chance dealt them: half of each block, so that beginning and end both get
/// both, and a back that mends by itself in two weeks is no evidence for either.
///
/// Blocks of four leave the next evening open more often than pairs do. All in all there are 6 · 6 · 6 · 2 = 432 ways.
///
/// @param on one for each evening, in their order
public record Draw(List<Boolean> on) {

    public static final int EVENINGS = 14;

    private static final List<Integer> BLOCKS = List.of(4, 4, 4, 2);

    private static final char YES = '1';
    private static final char NO = '0';

    public Draw {
        on = List.copyOf(on);
        if (!isBalanced(on)) {
            throw new IllegalArgumentException("draw: 14 evenings, half of each block with a session, not " + on);
        }
    }

    /// Deals once.
    public static Draw by(RandomGenerator chance) {
        List<Boolean> on = new ArrayList<>();
        for (int block : BLOCKS) {
            List<Boolean> dealt = new ArrayList<>(Collections.nCopies(block / 2, true));
            dealt.addAll(Collections.nCopies(block / 2, false));
            for (int last = block - 1; last > 0; last--) {
                Collections.swap(dealt, last, chance.nextInt(last + 1));
            }
            on.addAll(dealt);
        }
        return new Draw(on);
    }

    /// Every way in which chance could have dealt; all of them are equally probable.
    public static List<Draw> all() {
        return Ways.ALL;
    }

    /// Laid out when it is first asked for.
    private static final class Ways {

        static final List<Draw> ALL = IntStream.range(0, 1 << EVENINGS)
                .mapToObj(Draw::bits)
                .filter(Draw::isBalanced)
                .map(Draw::new)
                .toList();
    }

    /// As it is kept: a 1 for an evening with a session, a 0 for one without.
    public static Draw read(String text) {
        return new Draw(text.chars().mapToObj(sign -> sign == YES).toList());
    }

    public String text() {
        return on.stream().map(with -> String.valueOf(with ? YES : NO)).collect(Collectors.joining());
    }

    private static List<Boolean> bits(int number) {
        return IntStream.range(0, EVENINGS)
                .mapToObj(evening -> (number >> evening & 1) == 1)
                .toList();
    }

    private static boolean isBalanced(List<Boolean> on) {
        if (on.size() != EVENINGS) {
            return false;
        }
        int from = 0;
        for (int block : BLOCKS) {
            if (Collections.frequency(on.subList(from, from + block), true) != block / 2) {
                return false;
            }
            from += block;
        }
        return true;
    }
}
