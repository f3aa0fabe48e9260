# SPDX-FileCopyrightText: 2026 The Journeyscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Talk about the set-up goes to standard error: standard output belongs to the program that is run.

# The exit code of a set-up that failed; none of the programs uses it.
readonly set_up_failed=125

say() {
    printf 'journeyscope: %s\n' "$*" >&2
}

fail() {
    say "$*"
    exit "$set_up_failed"
}

# For wrong usage, with the exit code that the programs have for it, too.
refuse() {
    say "$*"
    exit 2
}
