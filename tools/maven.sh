# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
# Maven: the machine's own if it is new enough, else ./mvnw, which fetches one. Needs ROOT and JAVA_HOME.

maven() {
    if [ -z "${MAVEN:-}" ]; then
        MAVEN=$(choose_maven)
    fi
    (cd "$ROOT" && "$MAVEN" --batch-mode --no-transfer-progress "$@")
}

choose_maven() {
    if new_enough "$(mvn --version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9][0-9.]*\).*$/\1/p')"; then
        command -v mvn
    else
        echo "$ROOT/mvnw"
    fi
}

# 3.8.6 and later; the parent pom asks for the same.
new_enough() {
    [ -n "$1" ] || return 1
    major=${1%%.*} rest=${1#*.}
    minor=${rest%%.*} patch=${rest#*.}
    [ $((major * 10000 + minor * 100 + ${patch%%[!0-9]*})) -ge 30806 ]
}
