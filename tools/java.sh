# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=sh
# Finds a JDK new enough for Supple. Sourced by ./supple, ./build and ./bench; POSIX sh.
#
# Versions are read from each JDK's `release` file: starting every java of a machine would cost a second.
#
# SUPPLE_JAVA_PLACES  folders whose subfolders are JDKs, separated by colons; replaces the usual ones (for tests).

NEEDED_JAVA=25

# Sets JAVA_HOME to JAVA_HOME itself if it will do, else to the first on PATH that will, else to the newest in the usual folders.
find_java() {
    best_home='' best_version=$((NEEDED_JAVA * 1000000 - 1))
    consider "${JAVA_HOME:-}"
    [ -n "$best_home" ] || consider_path
    [ -n "$best_home" ] || consider_places
    if [ -z "$best_home" ]; then
        echo "Supple needs a JDK $NEEDED_JAVA or newer. Get one with 'sdk install java 25-tem', or from https://adoptium.net, and try again." >&2
        return 1
    fi
    JAVA_HOME=$best_home
    export JAVA_HOME
}

# Keeps a folder if it holds a newer JDK than what was found so far. A JDK has javac; a JRE cannot build.
consider() {
    [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    consider_version=$(java_version "$1") || return 0
    if [ "$consider_version" -gt "$best_version" ]; then
        best_version=$consider_version best_home=$1
    fi
}

# 25.0.3 becomes 25000003, so that versions compare as numbers.
java_version() {
    while IFS='=' read -r key value; do
        [ "$key" = JAVA_VERSION ] || continue
        value=${value%\"*} value=${value#\"}
        digits=${value%%[!0-9.]*}
        rest=${digits#*.}
        [ "$rest" != "$digits" ] || rest=0.0
        minor=${rest%%.*} patch=${rest#*.}
        [ "$patch" != "$rest" ] || patch=0
        echo $((${digits%%.*} * 1000000 + ${minor:-0} * 1000 + ${patch%%.*}))
        return
    done <"$1/release"
    return 1
}

consider_path() {
    old_ifs=$IFS
    IFS=:
    set -f
    for folder in $PATH; do
        if [ -z "$best_home" ] && [ -x "$folder/javac" ]; then
            consider "$(home_of "$folder/javac")"
        fi
    done
    set +f
    IFS=$old_ifs
}

# Follows links such as /usr/bin/javac; macOS has had readlink without -f for long.
home_of() {
    file=$1
    while [ -L "$file" ]; do
        target=$(readlink "$file")
        case $target in
        /*) file=$target ;;
        *) file=$(dirname "$file")/$target ;;
        esac
    done
    (cd "$(dirname "$file")/.." 2>/dev/null && pwd -P)
}

# Linux, macOS, Homebrew, SDKMAN, and where an IDE puts its own.
usual_places() {
    echo "/usr/lib/jvm:/usr/lib64/jvm:/usr/java:/usr/local/java:/opt:/opt/java:/Library/Java/JavaVirtualMachines:$HOME/Library/Java/JavaVirtualMachines:/opt/homebrew/opt:/usr/local/opt:/home/linuxbrew/.linuxbrew/opt:${SDKMAN_DIR:-$HOME/.sdkman}/candidates/java:$HOME/.jdks"
}

consider_places() {
    HOME=${HOME:-/}
    if [ -z "${SUPPLE_JAVA_PLACES+set}" ] && [ -x /usr/libexec/java_home ]; then
        consider "$(/usr/libexec/java_home -v "$NEEDED_JAVA+" 2>/dev/null)"
    fi
    old_ifs=$IFS
    IFS=:
    for place in ${SUPPLE_JAVA_PLACES-$(usual_places)}; do
        for home in "$place"/*; do
            consider "$home"
            consider "$home/Contents/Home"
            consider "$home/libexec/openjdk.jdk/Contents/Home"
        done
    done
    IFS=$old_ifs
}
