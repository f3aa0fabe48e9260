# SPDX-FileCopyrightText: 2026 The Journeyscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Where programs are built and run: on this system if it is new enough, otherwise in a Debian 13 root.

# Replaces this process by a program on the platform, which has all packages then.
# usage: on_platform ROOT FIRST PROGRAM [ARGS…]; an empty ROOT leaves the choice to us. FIRST, if it is not empty, is a
# program that needs the network and is run before; PROGRAM has loopback only then, where a root is used.
on_platform() {
    local root=$1 first=$2
    shift 2
    [[ -e /proc/self/fd/0 ]] || exec </dev/null
    [[ -n ${HOME:-} ]] || HOME=$(getent passwd "$(id -u)" | cut -d : -f 6) # some CI machines set none
    export HOME
    if [[ -z $root ]] && is_new_enough && system_has_packages; then
        [[ -z $first ]] || step "$first"
        exec "$@"
    fi
    in_root "${root:-$(default_root)}" "$first" "$@"
}

# Debian 13, Ubuntu 25.04 and what follows them have Qt 6.8. Debian's testing and unstable have no number.
is_new_enough() (
    ID='' VERSION_ID=''
    [[ ! -r /etc/os-release ]] || source /etc/os-release
    case $ID in
        debian) [[ -z $VERSION_ID ]] || dpkg --compare-versions "$VERSION_ID" ge 13 ;;
        ubuntu) dpkg --compare-versions "$VERSION_ID" ge 25.04 ;;
        *) return 1 ;;
    esac
)

system_has_packages() {
    local missing
    mapfile -t missing < <(missing_packages)
    [[ ${#missing[@]} -gt 0 ]] || return 0
    say "Installing on this system, with apt: ${missing[*]}"
    as_root "$packaging/lib/install-packages" "${missing[@]}" && return
    say "This system does not offer them all; a Debian 13 root is used instead."
    return 1
}

# Runs in a root as the caller, who has to be root for the set-up and the mounts only.
in_root() {
    PACKAGING_ROOT=$(realpath --canonicalize-missing -- "$1")
    mkdir -p "$(dirname "$PACKAGING_ROOT")"
    export PACKAGING_ROOT
    export PACKAGING_FIRST=$2
    export PACKAGING_FRESH=
    [[ ${CI:-} != true ]] || PACKAGING_FRESH=yes
    export PACKAGING_CALLER
    PACKAGING_CALLER=$(id -u):$(id -g):$(id -G | tr ' ' ,)
    export PACKAGING_USER
    PACKAGING_USER=$(id -un)
    export PACKAGING_HOME=$HOME
    export PACKAGING_DIRECTORY=$PWD
    shift 2
    [[ $(id -u) != 0 ]] || exec "$packaging/lib/with-root" "$@"
    as_root "$packaging/lib/with-root" "$@"
}

as_root() {
    if [[ $(id -u) == 0 ]]; then
        attend "$@"
    else
        command -v sudo >/dev/null || fail "This needs root's rights, or sudo."
        attend sudo --preserve-env="$(names_that_go_along)" -- "$@"
    fi
}
