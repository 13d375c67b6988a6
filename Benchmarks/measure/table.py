"""The budget table, for people and as JSON."""
import json

OK, OVER, NOT_MEASURED, REFERENCE = "ok", "over", "not measured", ""


class Row:
    """One line: what was measured, what it may be, what it was."""

    def __init__(self, name, budget, measured, verdict, gated=False, values=None):
        self.name = name
        self.budget = budget
        self.measured = measured
        self.verdict = verdict
        # Whether --check fails on it: only what does not depend on how busy the machine is.
        self.gated = gated
        self.values = values or {}


def limited(name, value, most, unit, gated=False, note="", values=None):
    """A row with an upper limit."""
    show = (lambda x: f"{x:,}") if isinstance(value, int) else (lambda x: f"{x:.2f}")
    return Row(name, f"≤ {most:,}{unit}", show(value) + unit + (f"  ({note})" if note else ""),
               OK if value <= most else OVER, gated,
               {"value": value, "limit": most, "unit": unit.strip(), **(values or {})})


def reference(name, measured, values=None):
    return Row(name, "", measured, REFERENCE, values=values)


def missing(name, budget, why):
    return Row(name, budget, why, NOT_MEASURED)


def text(rows, notes):
    head = ("what", "budget", "measured", "verdict")
    cells = [(r.name, r.budget, r.measured, r.verdict) for r in rows]
    widths = [max(len(c[i]) for c in cells + [head]) for i in range(4)]
    lines = []
    for line in [head, tuple("─" * w for w in widths)] + cells:
        lines.append("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())
    return "\n".join(lines) + "\n\n" + "".join(note + "\n" for note in notes)


def as_json(rows, notes):
    return json.dumps(
        {"rows": [dict(what=r.name, budget=r.budget, measured=r.measured,
                       verdict=r.verdict or "reference", gated=r.gated, **r.values) for r in rows],
         "notes": notes}, ensure_ascii=False, indent=2) + "\n"
