// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes choices as small words: `GET_READY` becomes `get_ready`.
public final class Words {

    private Words() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public static String all(Class<? extends Enum<?>> words) {
        return Arrays.stream(words.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "));
    }
}
