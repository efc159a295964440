# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
# How the JVM is started: the same for ./supple and for what ./bench sets beside it. Measured in docs/benchmarks.md.

# One thread collects a heap this small in a few milliseconds; the first compiler alone starts sooner and keeps
# less in memory than both; SQLite brings native code; and the JVM tells a person nothing but its errors.
# shellcheck disable=SC2034 # read by those who source this file
JVM_FLAGS='-XX:+UseSerialGC -Xms16m -Xmx64m -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders -XX:-UsePerfData --enable-native-access=ALL-UNNAMED -XX:-PrintWarnings -XX:-FlightRecorder -Xlog:disable -Xlog:all=error:stderr'
