# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# The browser of the journeys: this machine's own, never a download of a testing library.

need_chromium() {
    local browser
    browser=$(find_chromium) || install_chromium || return 1
    SUPPLE_CHROMIUM=${browser:-$(find_chromium)}
    [[ -n $SUPPLE_CHROMIUM ]] || return 1
    export SUPPLE_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
    echo "Browser: $SUPPLE_CHROMIUM"
}

find_chromium() {
    local name
    for name in "${SUPPLE_CHROMIUM:-}" chromium google-chrome google-chrome-stable chromium-browser \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
        [[ -n $name ]] && command -v "$name" && return
    done
    return 1
}

# Only where it asks nobody for anything: as root, on Debian and its kin.
install_chromium() {
    local command='apt-get update -qq && apt-get install -y --no-install-recommends chromium'
    if [[ $(uname) == Darwin ]]; then
        command='brew install --cask google-chrome'
    elif [[ $(id -u) == 0 && -e /etc/debian_version ]]; then
        echo "Chromium is missing; installing it with apt-get."
        DEBIAN_FRONTEND=noninteractive bash -c "$command"
        return
    elif command -v dnf >/dev/null; then
        command='sudo dnf install -y chromium'
    elif command -v apt-get >/dev/null; then
        command="sudo sh -c '$command'"
    else
        command="your system's package of Chromium"
    fi
    echo "The journeys need Chromium. Install it with: $command"
    return 1
}
