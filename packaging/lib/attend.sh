# SPDX-FileCopyrightText: 2026 The Journeyscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Long commands, and what a signal to us means for them.

# Runs a command with our standard streams, passes signals on to it and to everything it
# started, and gives its exit code. Without this, bash would answer a signal only after the
# command has ended, and whatever it started would stay behind.
attend() {
    local code
    # Background jobs of a script ignore Ctrl-C unless it is given its usual meaning back.
    env --default-signal=INT,QUIT "$@" <&0 &
    attended=$!
    stopped_by=
    trap 'pass_on INT' INT
    trap 'pass_on TERM' TERM
    trap 'pass_on HUP' HUP
    while true; do
        passed_on=
        code=0
        wait "$attended" || code=$?
        [[ -n $passed_on ]] || break
    done
    trap - INT TERM HUP
    return "$code"
}

# The same for one step of several, which speaks on standard error only: a signal ends the whole script.
step() {
    local code=0
    attend "$@" </dev/null >&2 || code=$?
    exit_if_stopped
    return "$code"
}

# After attend: exits as the signal would have done, if one has arrived.
exit_if_stopped() {
    [[ -z $stopped_by ]] || exit "$((128 + $(kill -l "$stopped_by")))"
}

# Tries up to three times: a download may get lost.
retry() {
    local pause
    for pause in 5 20; do
        "$@" && return
        say "That failed; trying again in $pause seconds."
        sleep "$pause"
    done
    "$@"
}

pass_on() {
    passed_on=$1
    stopped_by=$1
    local process
    for process in $(family "$attended"); do
        kill -s "$1" "$process" || { [[ -d /proc/$process ]] && sudo -n kill -s "$1" "$process"; }
    done 2>/dev/null
    return 0
}

# A process and all its descendants, from /proc alone: a small system has no ps.
family() {
    local child
    echo "$1"
    # shellcheck disable=SC2013 # these files hold words, not lines
    for child in $(cat "/proc/$1/task/"*/children 2>/dev/null); do
        family "$child"
    done
}
