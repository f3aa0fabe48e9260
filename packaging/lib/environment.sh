# SPDX-FileCopyrightText: 2026 The Journeyscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# What of the caller's environment reaches the programs in a root.

goes_along() {
    case $1 in
        JOURNEYSCOPE_*) ;;
        HOME | USER | LOGNAME | PATH | PWD | LANG | TZ | TERM | COLORTERM | NO_COLOR | CI) ;;
        XDG_RUNTIME_DIR | XDG_*_HOME | XDG_SESSION_TYPE | XDG_CURRENT_DESKTOP) ;;
        DISPLAY | XAUTHORITY | WAYLAND_DISPLAY | DBUS_SESSION_BUS_ADDRESS) ;;
        QT_QPA_PLATFORM | QT_SCALE_FACTOR | QT_LOGGING_RULES) ;;
        CCACHE_* | ASAN_OPTIONS | LSAN_OPTIONS | UBSAN_OPTIONS | CTEST_*) ;;
        NODE_EXTRA_CA_CERTS | NPM_CONFIG_* | npm_config_*) ;;
        http_proxy | https_proxy | no_proxy | HTTP_PROXY | HTTPS_PROXY | NO_PROXY) ;;
        *) return 1 ;;
    esac
}

# The names for sudo, which drops all others: names only, since values on a command line
# can be read by everybody on the machine, and one of them is a client secret.
names_that_go_along() {
    local name names=()
    while read -r name; do
        if goes_along "$name" || [[ $name == PACKAGING_* ]]; then
            names+=("$name")
        fi
    done < <(compgen -e)
    (IFS=, && echo "${names[*]}")
}

forget_what_stays_behind() {
    local name
    while read -r name; do
        goes_along "$name" || unset "$name"
    done < <(compgen -e)
}
