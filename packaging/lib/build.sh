# SPDX-FileCopyrightText: 2026 The Journeyscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Configuring and building a preset; what is built already is left alone.

# usage: build PRESET [TARGET…]
build() {
    local preset=$1 folder=$repository/build/$1 lock
    shift
    mkdir -p "$folder"
    exec {lock}<"$folder"
    flock "$lock" # two starts at once must not build the same files
    forget_build_of_another_place "$folder"
    if ! is_configured "$folder"; then
        say "Configuring the preset $preset."
        step env -C "$repository" cmake --preset "$preset" || fail "Configuring failed; CMake's words are above."
        place_of_build >"$folder/configured-on"
    fi
    step env -C "$repository" cmake --build --preset "$preset" --parallel "$(nproc)" ${1:+--target "$@"} || fail "The build failed; its words are above."
    exec {lock}<&-
}

is_configured() {
    local made=$1/configured-on
    [[ -e $1/build.ninja && $made -nt $repository/CMakePresets.json && $made -nt $packaging/packages.txt ]]
}

# What was built with other versions of the libraries, or copied here with the repository, does not fit.
forget_build_of_another_place() {
    local made=$1/configured-on
    [[ -e $made && $(<"$made") != "$(place_of_build)" ]] || return 0
    say "Building anew: what is there was built on $(<"$made")."
    find "$1" -xdev -mindepth 1 -delete
}

place_of_build() (
    source /etc/os-release
    echo "$PRETTY_NAME in $repository"
)
