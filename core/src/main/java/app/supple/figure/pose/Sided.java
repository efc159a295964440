// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

import java.util.function.BinaryOperator;
import java.util.function.Function;

/// One thing for each side of the body.
public record Sided<T>(T right, T left) {
    public static <T> Sided<T> both(T same) {
        return new Sided<>(same, same);
    }

    public static <T> Sided<T> from(Function<BodySide, T> make) {
        return new Sided<>(make.apply(BodySide.RIGHT), make.apply(BodySide.LEFT));
    }

    Sided<T> with(Sided<T> other, BinaryOperator<T> mix) {
        return new Sided<>(mix.apply(right, other.right), mix.apply(left, other.left));
    }

    public T on(BodySide side) {
        return switch (side) {
            case RIGHT -> right;
            case LEFT -> left;
        };
    }
}
