# SPDX-FileCopyrightText: 2026 The Journeyscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# The list of packages: what is on it, what of it is missing, and how it gets installed.

package_list() {
    sed 's/#.*//' "$packaging/packages.txt" | tr -s ' \n' '\n' | sed '/^$/d'
}

package_list_hash() {
    package_list | sort | sha256sum | cut -d ' ' -f 1
}

# Names of the packages that this very system lacks.
missing_packages() {
    local name
    for name in $(package_list); do
        dpkg-query --show --showformat '${db:Status-Status}\n' "$name" 2>/dev/null | grep -qx installed || echo "$name"
    done
}

readonly apt_options=(--yes --no-install-recommends -o Acquire::Retries=5)

# Installs the named packages with apt, as root.
install_packages() {
    export DEBIAN_FRONTEND=noninteractive
    step dpkg --configure -a # mends what an earlier, interrupted attempt left
    retry update_and_install "$@"
}

update_and_install() {
    step apt-get "${apt_options[@]}" update && step apt-get "${apt_options[@]}" install "$@"
}
