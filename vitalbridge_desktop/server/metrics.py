"""What the server counts, in the text format that Prometheus reads."""

from collections import Counter

_HELP = {
    "vitalbridge_requests_total": ("counter", "Requests by call and status."),
    "vitalbridge_events_total": ("counter", "Events by what became of them."),
    "vitalbridge_entries_served_total": ("counter", "Entries of the log that desks pulled."),
    "vitalbridge_pulls_waiting": ("gauge", "Pulls that wait for the next entry."),
}


class Metrics:
    """Counters of this process; names and numbers only, nothing of a patient or a clinic."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str]] = Counter()

    def count(self, name: str, by: int = 1, **labels: object) -> None:
        """Something happened *by* times."""
        shown = ",".join(f'{label}="{value}"' for label, value in sorted(labels.items()))
        self._counts[name, shown] += by

    def text(self, waiting: int) -> str:
        """Everything counted so far, and how many pulls wait."""
        counts = self._counts + Counter({("vitalbridge_pulls_waiting", ""): waiting})
        if not waiting:
            counts["vitalbridge_pulls_waiting", ""] = 0
        lines = []
        for name, (kind, words) in _HELP.items():
            lines += [f"# HELP {name} {words}", f"# TYPE {name} {kind}"]
            lines += [
                f"{name}{{{labels}}} {number}" if labels else f"{name} {number}"
                for (of, labels), number in sorted(counts.items())
                if of == name
            ]
        return "\n".join(lines) + "\n"
