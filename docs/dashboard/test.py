#!/usr/bin/env python3
"""Looks at the dashboard in a real browser: test.py OUTPUT [SCREENSHOT]

Starts docs/dashboard/start on the output folder OUTPUT, opens the page in headless Chromium through
chromedriver (Debian: chromium-driver), reads it and changes tabs. Python's standard library only.
"""

import base64
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
PATIENCE = 300


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def call(url, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        return json.loads(answer.read())["value"]


def wait(what, condition):
    end = time.monotonic() + PATIENCE
    while True:
        try:
            if condition():
                return
        except OSError:
            pass
        if time.monotonic() > end:
            sys.exit(f"dashboard: no {what} within {PATIENCE} s")
        time.sleep(0.5)


def main(output, screenshot=None):
    page, driver = free_port(), free_port()
    started = [
        subprocess.Popen([HERE / "start", output], env={**os.environ, "PORT": str(page)}, start_new_session=True),
        subprocess.Popen(["chromedriver", f"--port={driver}"], stdout=subprocess.DEVNULL, start_new_session=True),
    ]
    try:
        look(f"http://127.0.0.1:{page}", f"http://127.0.0.1:{driver}", screenshot)
    finally:
        for process in started:
            os.killpg(process.pid, signal.SIGTERM)


def look(page, driver, screenshot):
    wait("driver", lambda: call(driver + "/status")["ready"])
    wait("server", lambda: urllib.request.urlopen(page + "/_stcore/health", timeout=5).status == 200)
    options = {"args": ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,1400"]}
    wanted = {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}}
    session = driver + "/session/" + call(driver + "/session", wanted)["sessionId"]
    run = lambda code: call(session + "/execute/sync", {"script": code, "args": []})
    text = lambda: run("return document.body.innerText")
    try:
        call(session + "/url", {"url": page})
        wait("figures", lambda: "What is in the news?" in text() and "words" in text())
        wait("chart", lambda: run("return document.querySelectorAll('canvas, svg.marks').length") > 0)
        for tab in ["Words", "Time", "What it rests on", "Entities"]:
            run(f"[...document.querySelectorAll('[role=tab]')].find(t => t.innerText.trim() == '{tab}').click()")
            time.sleep(1)
        wait("end of the work", lambda: "Exception" not in text() and "Error" not in text())
        if screenshot:
            Path(screenshot).write_bytes(base64.b64decode(call(session + "/screenshot")))
        print("dashboard: " + " | ".join(text().split("\n")[:14]))
    finally:
        urllib.request.urlopen(urllib.request.Request(session, method="DELETE"), timeout=PATIENCE)


if __name__ == "__main__":
    main(*sys.argv[1:])
