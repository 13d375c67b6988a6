#!/usr/bin/env python3
"""Asks the questions of this folder of exported lines, with an embedded ClickHouse (package chdb-core).

    run.py FOLDER_OF_JSONL_FILES [QUESTION]... > answers.json
"""

import json
import os
import pathlib
import sys

from chdb import session


def main():
    here = pathlib.Path(__file__).resolve().parent
    questions = sys.argv[2:] or sorted(
        path.stem for path in here.glob("*.sql") if path.stem != "table")
    texts = {name: (here / f"{name}.sql").read_text() for name in questions}
    table = (here / "table.sql").read_text()
    os.chdir(sys.argv[1])
    engine = session.Session()
    engine.query(table)
    answers = {}
    for name, text in texts.items():
        lines = str(engine.query(text, "JSONEachRow")).splitlines()
        answers[name] = [json.loads(line) for line in lines if line]
    json.dump(answers, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
