# SPDX-FileCopyrightText: 2026 The Journeyscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# The tests must pass without any network but loopback.

# Runs a command with loopback only, if that is permitted.
without_network() {
    if has_loopback_only; then
        attend "$@"
    elif may_cut; then
        attend "${cut[@]}" bash -c 'ip link set lo up && exec "$@"' without-network "$@"
    else
        say "The network could not be cut for the tests; they run with it."
        attend "$@"
    fi
}

has_loopback_only() {
    ! sed '1,2d' /proc/net/dev | grep -qv '^ *lo:'
}

may_cut() {
    if [[ $(id -u) == 0 ]]; then
        cut=(unshare --net)
    else
        cut=(unshare --user --map-current-user --keep-caps --net)
    fi
    "${cut[@]}" ip link set lo up 2>/dev/null
}
