# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
# One at a time: two first starts must not build into the same folder. A folder is the lock, as flock is missing on macOS.

take_lock() {
    mkdir -p "$(dirname "$1")"
    until mkdir "$1" 2>/dev/null; do
        lock_is_dead "$1" && rm -rf "$1"
        sleep 1
    done
    echo $$ >"$1/pid"
}

# Its owner was killed. A lock without a pid was taken this very moment; the second look decides.
lock_is_dead() {
    [ -s "$1/pid" ] || sleep 2
    ! kill -0 "$(cat "$1/pid" 2>/dev/null || echo 0)" 2>/dev/null
}

drop_lock() {
    rm -rf "$1"
}
