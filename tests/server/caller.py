"""Speaks to a server word for word, as no desk of ours would: to say wrong things, too."""

import json
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import httpx2

from tests import a
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.sync.protocol import seq_text

HTTP = httpx2.Client(verify=False, trust_env=False, timeout=30)  # plain http: nothing to verify


@dataclass
class Caller:
    """One enrolled device, and the next number of its stream."""

    url: str
    tenant_id: str
    device_id: str
    stream: str
    credential: str
    lease: int = 0
    seq: int = 0
    cursor: int = 0
    chain: str = ""
    sent: dict[str, dict[str, Any]] = field(default_factory=dict)

    @classmethod
    def enrolled(cls, url: str, code: str, **said: object) -> "Caller":
        """A device that was let in, and said hello."""
        answer = HTTP.post(f"{url}/v1/sync/enrol", json={"code": code, **said})
        assert answer.status_code == 200, answer.text
        caller = cls(url, **answer.json())
        caller.hello()
        return caller

    def headers(self, **other: str) -> dict[str, str]:
        """What every request carries."""
        return {
            "Authorization": f"Bearer {self.credential}",
            "VB-Protocol": "1",
            "VB-Stream": self.stream,
            "VB-Lease": str(self.lease),
            "VB-Cursor": f"{self.cursor}:{self.chain}",
            **other,
        }

    def hello(self) -> dict[str, Any]:
        """Take the lease."""
        answer = self.post("hello", {"versions": [1]})
        assert answer.status_code == 200, answer.text
        self.lease = answer.json()["lease"]
        return dict(answer.json())

    def envelope(self, data: dict[str, Any], type: str, **other: Any) -> dict[str, Any]:
        """The next event of the stream; *other* are attributes that differ."""
        self.seq += 1
        made = {
            "specversion": "1.0",
            "id": str(uuid7()),
            "type": type,
            "subject": f"seat/{data.get('seat_id')}",
            "time": "2026-11-23T09:00:00+00:00",
            "tenantid": self.tenant_id,
            "deskstream": self.stream,
            "deskseq": seq_text(self.seq),
            "baseversion": 0,
            "baseposition": 0,
            "authid": str(a.STAFF),
            "correlationid": str(uuid7()),
            "deskname": "Front desk",
            "dataschema": f"urn:vitalbridge:event:{type}:1",
            "data": data,
            **other,
        }
        return made

    def booked(self, hour: int, seat_id: UUID | None = None, **other: Any) -> dict[str, Any]:
        """An event that books a seat."""
        return self.envelope(
            {"seat_id": str(seat_id or uuid7()), "hour": hour}, "seat.booked", **other
        )

    def moved(self, seat_id: UUID, hour: int, **other: Any) -> dict[str, Any]:
        """An event that moves it."""
        return self.envelope({"seat_id": str(seat_id), "hour": hour}, "seat.moved", **other)

    def labelled(self, seat_id: UUID, label: str, **other: Any) -> dict[str, Any]:
        """An event that labels it."""
        return self.envelope({"seat_id": str(seat_id), "label": label}, "seat.labelled", **other)

    def push(self, *events: dict[str, Any], **headers: str) -> httpx2.Response:
        """Hand over events."""
        return self.post("push", list(events), **headers)

    def outcomes(self, *events: dict[str, Any]) -> list[tuple[str, str | None]]:
        """What became of each: its status and its code."""
        answer = self.push(*events)
        assert answer.status_code == 200, answer.text
        return [(each["status"], each["code"]) for each in answer.json()["outcomes"]]

    def pull(self, after: int | None = None, **params: int) -> httpx2.Response:
        """The log after the cursor."""
        asked = {"after": self.cursor if after is None else after, **params}
        url = f"{self.url}/v1/sync/pull"
        return HTTP.get(url, params=asked, headers=self.headers())

    def log(self) -> list[dict[str, Any]]:
        """Everything from the beginning."""
        start = Caller(**{**self.__dict__, "cursor": 0, "chain": ""})
        entries: list[dict[str, Any]] = []
        while True:
            page = start.pull().json()
            entries += page["entries"]
            if page["next"] == page["head"]:
                return entries
            start.cursor, start.chain = page["next"], entries[-1]["chain"]

    def catch_up(self) -> None:
        """Move the cursor to the head."""
        if entries := self.log():
            self.cursor, self.chain = entries[-1]["position"], entries[-1]["chain"]

    def post(self, call: str, body: Any, **headers: str) -> httpx2.Response:
        """One request, its body as JSON unless it is bytes."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        url = f"{self.url}/v1/sync/{call}"
        return HTTP.post(url, content=content, headers=self.headers(**headers))
