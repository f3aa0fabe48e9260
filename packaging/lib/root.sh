# SPDX-FileCopyrightText: 2026 The Journeyscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# The Debian 13 root: how it is made, how it is completed, how it is removed.

readonly release=trixie

# Where the kept root lies unless the caller says otherwise.
default_root() {
    echo "${XDG_CACHE_HOME:-$HOME/.cache}/journeyscope/$release"
}

is_root_of_ours() {
    [[ -e $1/etc/os-release ]] && grep -qx "VERSION_CODENAME=$release" "$1/etc/os-release"
}

# Makes a bare root in an empty directory.
make_root() {
    say "Making a Debian 13 root with debootstrap: $1 (about a minute, 2 GB in the end)"
    need_debootstrap
    retry bootstrap "$1" || fail "debootstrap could not make the root; its words are above."
    # Packages in a root must not start services, and nobody minds losing a half-written one in a crash.
    printf '#!/bin/sh\nexit 101\n' >"$1/usr/sbin/policy-rc.d"
    chmod 755 "$1" "$1/usr/sbin/policy-rc.d"
    echo force-unsafe-io >"$1/etc/dpkg/dpkg.cfg.d/journeyscope"
}

# debootstrap mounts /proc and /sys into the root; in a mount namespace they end with it.
bootstrap() {
    find "$1" -xdev -mindepth 1 -delete
    step unshare --mount --propagation private -- debootstrap --variant=minbase "$release" "$1"
}

need_debootstrap() {
    command -v debootstrap >/dev/null && return
    command -v apt-get >/dev/null || fail "debootstrap is missing; install it with this system's package manager and start again."
    say "Installing on this system, to make the root: debootstrap debian-archive-keyring"
    install_packages debootstrap debian-archive-keyring || fail "debootstrap could not be installed."
}

# Installs the list of packages in the root, unless exactly this list was installed there before.
complete_root() {
    local packages
    ! is_complete_root "$1" || return 0
    mapfile -t packages < <(package_list)
    say "Installing in the root, not on this system: ${packages[*]}"
    in_root_as_root "$1" "$packaging/lib/install-packages" "${packages[@]}" || fail "The packages could not be installed in the root; apt's words are above."
    in_root_as_root "$1" apt-get clean
    package_list_hash >"$1/etc/journeyscope-packages"
}

is_complete_root() {
    [[ -e $1/etc/journeyscope-packages && $(<"$1/etc/journeyscope-packages") == "$(package_list_hash)" ]]
}

in_root_as_root() {
    PACKAGING_CALLER=0:0:0 PACKAGING_USER=root PACKAGING_OFFLINE='' PACKAGING_DIRECTORY=/ \
        step unshare --mount --propagation private -- "$packaging/lib/enter-root" "$@"
}

# Removes a root, but never what is mounted into it.
remove_root() {
    local target
    target=$(realpath -e -- "$1" 2>/dev/null) || return 0
    if cut -d ' ' -f 5 /proc/self/mountinfo | grep -qF -- "$(mountinfo_path "$target")/"; then
        say "Something is mounted below $target: it stays."
        return 1
    fi
    rm -rf --one-file-system -- "$target"
}

# As the kernel writes a path in mountinfo: blanks as octal numbers.
mountinfo_path() {
    local path=${1//\\/\\134}
    echo "${path// /\\040}"
}
