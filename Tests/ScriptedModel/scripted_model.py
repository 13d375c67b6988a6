#!/usr/bin/env python3
"""A model that says what a script tells it, for the tests with the real Codex.

Reads one line of JSON, the script, from standard input, listens on a free port of 127.0.0.1, and
prints one line {"port": N}. Every request of Codex is then printed as one line {"request": BODY}.
Ends when its standard input does.

The script: {"answers": [[ITEM, ...], ...], "branches": [{"when": TEXT, "answers": [...]}]}. Each
request takes the next answer of the first branch whose text stands in it, else of the main list; when
that is used up the model says "done". An ITEM is one of

  {"say": TEXT}                                         an assistant message
  {"call": TOOL, "arguments": OBJECT, "space": NAME}    a call with JSON arguments; "space" is optional
  {"write": TOOL, "text": TEXT}                         a call with free text

In arguments and texts, "<<PATTERN>>" as a whole string stands for what the first group of the regular
expression last matched in the request; digits alone become a number.
"""
import http.server
import itertools
import json
import re
import sys
import threading

script = json.loads(sys.stdin.readline())
main_list = iter(script.get("answers", []))
branches = [(branch["when"], iter(branch["answers"])) for branch in script.get("branches", [])]
numbers = itertools.count(1)
lock = threading.Lock()


def say_line(value):
    with lock:
        sys.stdout.write(json.dumps(value) + "\n")
        sys.stdout.flush()


def fill(value, request):
    if isinstance(value, dict):
        return {key: fill(member, request) for key, member in value.items()}
    if isinstance(value, list):
        return [fill(element, request) for element in value]
    if isinstance(value, str) and value.startswith("<<") and value.endswith(">>"):
        found = re.findall(value[2:-2], request)
        value = found[-1] if found else ""
        return int(value) if value.isdigit() else value
    return value


def next_answer(request):
    with lock:
        for text, answers in branches:
            if text in request:
                return next(answers, [{"say": "done"}])
        return next(main_list, [{"say": "done"}])


def output_item(item):
    number = next(numbers)
    if "say" in item:
        return {"type": "message", "role": "assistant", "id": f"message-{number}",
                "content": [{"type": "output_text", "text": item["say"]}]}
    if "write" in item:
        return {"type": "custom_tool_call", "id": f"custom-{number}", "call_id": f"call-{number}",
                "name": item["write"], "input": item["text"]}
    call = {"type": "function_call", "id": f"function-{number}", "call_id": f"call-{number}",
            "name": item["call"], "arguments": json.dumps(item.get("arguments", {}))}
    if "space" in item:
        call["namespace"] = item["space"]
    return call


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.answer(404, "application/json", b"{}")

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if not self.path.partition("?")[0].endswith("/responses"):
            return self.answer(404, "application/json", b"{}")
        request = json.loads(body)
        say_line({"request": request})
        text = json.dumps(request.get("input", ""))
        items = [output_item(fill(item, text.replace('\\"', '"'))) for item in next_answer(text)]
        identifier = f"response-{next(numbers)}"
        events = [("response.created", {"response": {"id": identifier}})]
        for index, item in enumerate(items):
            events.append(("response.output_item.added", {"output_index": index, "item": item}))
            events.append(("response.output_item.done", {"output_index": index, "item": item}))
        usage = {"input_tokens": 10, "input_tokens_details": {"cached_tokens": 0},
                 "output_tokens": 1, "output_tokens_details": {"reasoning_tokens": 0},
                 "total_tokens": 11}
        events.append(("response.completed",
                       {"response": {"id": identifier, "output": items, "usage": usage}}))
        stream = "".join(f"event: {kind}\ndata: {json.dumps(dict(data, type=kind))}\n\n"
                         for kind, data in events)
        self.answer(200, "text/event-stream", stream.encode())

    def answer(self, status, kind, body):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
say_line({"port": server.server_address[1]})
sys.stdin.read()
