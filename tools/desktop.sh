# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# What the tests of desktop notifications need on Linux: a bus, and the programs that people have who use it.
# Where notify-send is missing on Debian and its kin it is unpacked into target/desktop-tools; nothing is installed.

# ROOT is set by who sources this.
need_desktop_tools() {
    [[ $(uname) == Linux ]] || return 0
    local tool
    for tool in dbus-daemon gdbus; do
        command -v "$tool" >/dev/null && continue
        echo "The tests of desktop notifications need $tool. Install the packages dbus and libglib2.0-bin, or what your system calls them."
        return 1
    done
    command -v notify-send >/dev/null || [[ -x $ROOT/target/desktop-tools/notify-send ]] || fetch_notify_send && return
    echo "The tests of desktop notifications need notify-send. Install the package libnotify-bin, or what your system calls it."
    return 1
}

# As anybody: packages are downloaded and unpacked, with the library beside the program.
fetch_notify_send() {
    command -v apt-get >/dev/null && command -v dpkg >/dev/null || return 1
    local folder=$ROOT/target/desktop-tools package
    rm -rf "$folder"
    mkdir -p "$folder/packages"
    download_into "$folder/packages" libnotify-bin libnotify4 || return 1
    for package in "$folder"/packages/*.deb; do
        dpkg -x "$package" "$folder/unpacked" || return 1
    done
    cat >"$folder/notify-send" <<END
#!/bin/sh
LD_LIBRARY_PATH=$(echo "$folder"/unpacked/usr/lib/*-linux-gnu*) exec '$folder/unpacked/usr/bin/notify-send' "\$@"
END
    chmod +x "$folder/notify-send"
    "$folder/notify-send" --version
}

# A machine that has never asked for packages does not know where they are.
download_into() {
    local folder=$1
    shift
    (cd "$folder" && apt-get download -qq "$@") && return
    [[ $(id -u) == 0 ]] && apt-get update -qq && (cd "$folder" && apt-get download -qq "$@")
}
