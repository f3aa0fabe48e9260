// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The compiled-in files are added by CMake; a library needs at least one source of its own.
