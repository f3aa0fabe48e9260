#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Journeyscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Our window beside a minimal Qt editor and KWrite, in interleaved rounds on a screen of its own.

    tests/benchmarks/beside.py BUILD [--rounds N]

BUILD is a build folder with the target benchmark_window. Figures are medians (least to most); ratios are taken within a round,
because machines are noisy. "Settled" is the end of the last 20 ms in which the program and its children computed for more than
2 ms, before a second and a half of calm; memory is their proportional set size (PSS) then.
"""
import argparse
import json
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

STEP, BUSY, CALM, LIMIT = 0.02, 0.002, 1.5, 60.0


def family(root):
    parents = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat") as stat:
                parents[int(name)] = int(stat.read().rpartition(")")[2].split()[1])
        except OSError:
            pass
    members, grown = {root}, True
    while grown:
        found = {pid for pid, parent in parents.items() if parent in members} | members
        grown, members = found != members, found
    return members


def computed(members):
    total = 0
    for pid in members:
        try:
            for task in os.listdir(f"/proc/{pid}/task"):
                with open(f"/proc/{pid}/task/{task}/schedstat") as stat:
                    total += int(stat.read().split()[0])
        except OSError:
            pass
    return total / 1e9


def memory(members):
    total = 0
    for pid in members:
        try:
            with open(f"/proc/{pid}/smaps_rollup") as rollup:
                total += next(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
        except (OSError, StopIteration):
            pass
    return total / 1024


def settle(command, environment):
    """Starts a program, waits until it rests, ends it: milliseconds and MiB."""
    begun = time.monotonic()
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    settled, known, members = begun, 0.0, {program.pid}
    try:
        while time.monotonic() - settled < CALM and time.monotonic() - begun < LIMIT:
            time.sleep(STEP)
            members = family(program.pid)
            now = computed(members)
            if now - known > BUSY:
                settled = time.monotonic()
            known = now
        if program.poll() is not None:
            raise SystemExit(f"{command[0]} ended by itself")
        return {"settled": (settled - begun) * 1000, "memory": memory(members)}
    finally:
        try:
            os.killpg(program.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        program.wait()


def write_json(path, size, compact=False):
    chosen, members, total = random.Random(5), [], 0
    while total < size:
        member = {"ContactKey": f"0031-{len(members):08d}", "FirstName": chosen.choice(["Ada", "Jürgen", "Chloë", "Inés"]),
                  "OrderId": f"{chosen.randrange(10**9):09d}", "Total": chosen.randrange(10**6) / 100, "IsGift": chosen.random() < 0.5,
                  "Note": "line\nend \\ €", "Items": [1, None, {"Sku": f"A-{chosen.randrange(999)}"}]}
        members.append(member)
        total += len(json.dumps(member, ensure_ascii=False, indent=None if compact else 2).encode()) + (2 if compact else 60)
    with open(path, "w", encoding="utf-8") as out:
        json.dump({"Members": members}, out, ensure_ascii=False, indent=None if compact else 2)


def spread(values, digits=0):
    return f"{statistics.median(values):,.{digits}f} ({min(values):,.{digits}f}–{max(values):,.{digits}f})"


def compare(title, programs, rounds, environment):
    names, results = list(programs), {name: [] for name in programs}
    for turn in range(-1, rounds):  # the first one warms caches and does not count
        random.Random(turn).shuffle(names)
        for name in names:
            result = settle(programs[name], environment)
            if turn >= 0:
                results[name].append(result)
    others = [name for name in programs if name != "ours"]
    print(f"\n### {title}, {rounds} rounds\n\n| program | settled ms | PSS MiB | ours ÷ it: time | memory |\n| --- | --: | --: | --: | --: |")
    for name in programs:
        row = f"| {name} | {spread([r['settled'] for r in results[name]])} | {spread([r['memory'] for r in results[name]])} | "
        if name in others:
            for what in ("settled", "memory"):
                row += spread([o[what] / r[what] for o, r in zip(results["ours"], results[name])], 2) + " | "
        else:
            row += "| |"
        print(row, flush=True)


def pauses(program, files, rounds, environment):
    print("\n### Inside our editor, milliseconds\n\n| text | opened | longest pause opening | scrolling | searching | key to repaint, 95 % |\n| --- | --: | --: | --: | --: | --: |")
    for title, path in files.items():
        runs = [json.loads(subprocess.run([program, "pauses", path], env=environment, check=True, capture_output=True, text=True).stdout) for _ in range(rounds)]
        keys = [run["keyP95"] for run in runs if run["keyP95"] is not None]
        columns = [spread([run[what] for run in runs], 1) for what in ("opened", "openPause", "scrollPause", "searchPause")]
        print(f"| {title} | " + " | ".join(columns) + f" | {spread(keys, 1) if keys else 'shown for reading'} |", flush=True)


def start_screen(number):
    screen = subprocess.Popen(["Xvfb", f":{number}", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(1.5)
    if screen.poll() is not None:
        raise SystemExit("Xvfb could not be started")
    return screen


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("build")
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--only", default="start,texts,pauses", help="any of start, texts, pauses")
    asked = options.parse_args()
    programs = os.path.join(os.path.abspath(asked.build), "bin")
    kwrite = shutil.which("kwrite")
    if not kwrite:
        print("KWrite is not installed, so nothing is compared with it: apt-get install kwrite")
    with tempfile.TemporaryDirectory() as folder:
        home, running = os.path.join(folder, "home"), os.path.join(folder, "run")
        os.mkdir(home)
        os.mkdir(running, 0o700)
        number = 90 + os.getpid() % 100
        environment = dict(os.environ, HOME=home, XDG_RUNTIME_DIR=running, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_CACHE_HOME=home,
                           DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
        texts = {"1 MB": os.path.join(folder, "one.json"), "10 MB": os.path.join(folder, "ten.json"), "1 MB on one line": os.path.join(folder, "line.json")}
        write_json(texts["1 MB"], 1_000_000)
        write_json(texts["10 MB"], 10_000_000)
        write_json(texts["1 MB on one line"], 1_000_000, compact=True)
        screen = start_screen(number)
        try:
            peers = lambda *words: {"KWrite": [kwrite, *words]} if kwrite else {}
            minimal, ours = os.path.join(programs, "benchmark_minimaleditor"), os.path.join(programs, "benchmark_largetext")
            if "pauses" in asked.only:
                pauses(ours, texts, asked.rounds, environment)
            if "start" in asked.only:
                compare("Start to a settled main window", {"ours": [os.path.join(programs, "journeyscope")], "minimal editor": [minimal], **peers()}, asked.rounds, environment)
            if "texts" in asked.only:
                for title, path in texts.items():
                    compare(f"Opening {title}", {"ours": [ours, "open", path], "minimal editor": [minimal, path], **peers(path)}, asked.rounds, environment)
        finally:
            screen.terminate()
            screen.wait()


if shutil.which("dbus-run-session") and "BESIDE_HAS_BUS" not in os.environ:
    os.environ["BESIDE_HAS_BUS"] = "1"
    os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, *sys.argv])
main()
