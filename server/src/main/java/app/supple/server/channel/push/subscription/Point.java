// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.subscription;

import java.math.BigInteger;
import java.util.Arrays;

/// A point of the curve P-256 (FIPS 186-4, D.1.2.3), or what is none. A key off the curve would give away
/// ours.
final class Point {

    /// A 4 for "uncompressed", then x and y.
    static final int LENGTH = 65;

    private static final int COORDINATE = 32;

    private static final BigInteger P =
            new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);

    private static final BigInteger B =
            new BigInteger("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b", 16);

    private Point() {}

    static boolean isOne(byte[] bytes) {
        return bytes.length == LENGTH && bytes[0] == 4 && isOnCurve(number(bytes, 1), number(bytes, 1 + COORDINATE));
    }

    /// y² = x³ - 3x + b.
    private static boolean isOnCurve(BigInteger x, BigInteger y) {
        BigInteger right = x.pow(2).subtract(BigInteger.valueOf(3)).multiply(x).add(B);
        return x.compareTo(P) < 0
                && y.compareTo(P) < 0
                && y.pow(2).subtract(right).mod(P).signum() == 0;
    }

    private static BigInteger number(byte[] bytes, int from) {
        return new BigInteger(1, Arrays.copyOfRange(bytes, from, from + COORDINATE));
    }
}
