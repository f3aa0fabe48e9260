# SPDX-FileCopyrightText: 2026 The Journeyscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Counting what CTest wrote as JUnit.

# Prints "N passed, N failed", and how many were skipped if any. A test that could not be run
# failed, although JUnit files it under the skipped ones; only its own wish to be skipped counts.
print_results() {
    awk '
        function value(name) {
            return match($0, name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 2, RLENGTH - length(name) - 3) : ""
        }
        /<testcase / {
            status = value("status")
            if (status == "run") passed++
            else if (status == "disabled") skipped++
            else failed++
        }
        /<skipped / && value("message") ~ /^SKIP_/ { failed--; skipped++ }
        END {
            printf "%d passed, %d failed%s\n", passed, failed, skipped ? ", " skipped " skipped" : ""
            exit !(passed && !failed)
        }' "$1"
}
