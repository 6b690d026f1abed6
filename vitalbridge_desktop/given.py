"""A message as it was given in a call: JSON that is read, or what is wrong with it."""

import sys
from typing import Any

from pydantic import ValidationError

from .kernel.errors import Invalid


def message_of(type_: type[Any], given: str) -> Any:
    """The command or the query; ``-`` is read from standard input.

    Raises:
        Invalid: It cannot be meant.
    """
    text = sys.stdin.read() if given == "-" else given
    try:
        return type_.model_validate_json(text)
    except ValidationError as wrong:
        raise invalid(wrong) from None


def invalid(wrong: ValidationError) -> Invalid:
    """The first thing that is wrong with a message, as a sentence."""
    first = wrong.errors(include_url=False, include_context=False, include_input=False)[0]
    places = [str(part) for part in first["loc"] if isinstance(part, str)]
    field = str(first["loc"][0]) if first["loc"] else None
    sentences = {
        "missing": f"{field} is missing.",
        "extra_forbidden": f"There is no field {field!r} here.",
        "json_invalid": "This is not JSON.",
        "model_type": "This has to be a JSON object.",
    }
    sentence = sentences.get(first["type"], f"{field}: {first['msg']}.")
    return Invalid(sentence, field=field, details={"at": ".".join(places)})
