"""The real catalogue, from the code: every command, query and event with its JSON Schema."""

from typing import Any

from pydantic import TypeAdapter

from .kernel.messages import Query, wire_name
from .kernel.service import Registry

Catalog = dict[str, dict[str, dict[str, Any]]]


def catalog(registry: Registry) -> Catalog:
    """Names to service and schema; commands with the events that they may state."""
    return {
        "commands": {
            wire_name(each.message): {
                "service": each.service.name,
                "schema": each.message.model_json_schema(by_alias=True),
                "events": [event.wire for event in each.states],
            }
            for each in registry.commands.values()
        },
        "queries": {
            wire_name(each.message): {
                "service": each.service.name,
                "schema": each.message.model_json_schema(by_alias=True),
                "result": TypeAdapter(answer_of(each.message)).json_schema(mode="serialization"),
            }
            for each in registry.queries.values()
        },
        "events": {
            each.message.wire: {
                "service": each.service.name,
                "schema": each.message.model_json_schema(by_alias=True),
            }
            for each in registry.events.values()
        },
    }


def answer_of(query: type[Query[Any]]) -> Any:
    """The type that answers a query: what stands in the brackets of ``Query[...]``."""
    for base in query.__mro__:
        told = getattr(base, "__pydantic_generic_metadata__", {})
        if told.get("origin") is Query:
            return told["args"][0]
    raise TypeError(f"{query.__name__} does not say what answers it")
