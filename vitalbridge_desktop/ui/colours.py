"""The colours of the window, by day and by night; those of the very start stand in sketch."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType

from . import sketch


@dataclass(frozen=True, slots=True)
class Tint:
    """The colours of one kind of visit.

    Attributes:
        stripe: The strong edge on the left of a block.
        fill: The block's ground.
        border: The hair line around it.
        text: Status word and other small coloured text; at least 4.5 : 1 against *fill*.
    """

    stripe: str
    fill: str
    border: str
    text: str


@dataclass(frozen=True, slots=True)
class Tone:
    """The colours of a message: a pill, a banner, a badge."""

    fill: str
    border: str
    text: str


@dataclass(frozen=True, slots=True)
class Hatch:
    """Two neighbouring shades of a hatched band and the colour of its name."""

    ground: str
    stripe: str
    text: str


@dataclass(frozen=True, eq=False, repr=False)  # of sixty fields: half the time at the start
class Colours:
    """Every colour of one scheme, by what it is for; each is ``#rrggbb``."""

    # grounds
    window: str
    surface: str
    panel: str
    card: str
    field: str
    hover: str
    # lines
    border: str
    border_strong: str
    field_line: str
    line: str
    line_soft: str
    track: str
    # text
    text: str
    text_soft: str
    text_faint: str
    # teal: what can be done, what is chosen
    accent: str
    accent_hover: str
    accent_down: str
    accent_text: str
    accent_chip: str
    accent_soft: str
    accent_soft_text: str
    accent_soft_border: str
    accent_bar: str
    focus: str
    # navy: the way around
    sidebar: str
    sidebar_text: str
    sidebar_faint: str
    sidebar_hover: str
    sidebar_active: str
    sidebar_active_text: str
    sidebar_line: str
    avatar: str
    # what passes
    toast: str
    toast_border: str
    toast_text: str
    toast_action: str
    scrim: str
    # what matters
    danger: str
    danger_soft: str
    danger_border: str
    badge: str
    now: str
    clash_fill: str
    clash_frame: str
    # compounds
    good: Tone
    waiting: Tone
    busy: Tone
    bad: Tone
    alert: Tone
    closed: Hatch
    leave: Hatch
    holiday: Hatch
    block: Hatch
    tints: Mapping[str, Tint]

    def words(self) -> dict[str, str]:
        """Every colour under one flat name, as the style sheet's placeholders spell it."""
        flat: dict[str, str] = {}
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, str):
                flat[field.name] = value
            elif isinstance(value, Tone):
                flat |= {f"{field.name}_{part.name}": getattr(value, part.name) for part in TONE}
        return flat | {f"tint_{name}": tint.text for name, tint in self.tints.items()}


TONE = fields(Tone)

LIGHT = Colours(
    window="#f4f6f8",
    surface=sketch.LIGHT["surface"],
    panel="#fafbfd",
    card="#ffffff",
    field="#f8fafc",
    hover="#f1f5f9",
    border=sketch.LIGHT["border"],
    border_strong="#cbd5e1",
    field_line="#8491a3",
    line="#e6ebf1",
    line_soft=sketch.LIGHT["line_soft"],
    track=sketch.LIGHT["track"],
    text="#16202c",
    text_soft=sketch.LIGHT["text_soft"],
    text_faint="#5d6c7e",
    accent="#0f766e",
    accent_hover="#0d6b64",
    accent_down="#0b5d57",
    accent_text="#ffffff",
    accent_chip="#5aa39d",
    accent_soft="#e6f4f2",
    accent_soft_text="#0f766e",
    accent_soft_border="#99d5cd",
    accent_bar="#14b8a6",
    focus="#0f766e",
    sidebar=sketch.LIGHT["sidebar"],
    sidebar_text="#c9d4e0",
    sidebar_faint="#93a5ba",
    sidebar_hover="#182f4b",
    sidebar_active="#1d3a5c",
    sidebar_active_text="#ffffff",
    sidebar_line="#2a425e",
    avatar="#2563eb",
    toast="#10233a",
    toast_border="#10233a",
    toast_text="#f1f5f9",
    toast_action="#5eead4",
    scrim="#10233a",
    danger="#be123c",
    danger_soft="#fff1f2",
    danger_border="#fecdd3",
    badge="#e11d48",
    now="#dc2626",
    clash_fill="#fff1f2",
    clash_frame="#e11d48",
    good=Tone(fill="#e8f9ee", border="#a9e2bf", text="#166534"),
    waiting=Tone(fill="#fff4e0", border="#fbd699", text="#92400e"),
    busy=Tone(fill="#eff8ff", border="#b3dcf7", text="#075985"),
    bad=Tone(fill="#fff1f2", border="#fecdd3", text="#9f1239"),
    alert=Tone(fill="#fff5ec", border="#fdd5ab", text="#9a3412"),
    closed=Hatch(ground="#f1f4f7", stripe="#e9edf2", text="#586879"),
    leave=Hatch(ground="#fdf2f8", stripe="#fbe7f1", text="#9d174d"),
    holiday=Hatch(ground="#f6f3ff", stripe="#ede8fd", text="#5b21b6"),
    block=Hatch(ground="#d3dae3", stripe="#c9d2dc", text="#334155"),
    tints=MappingProxyType(
        {
            "sky": Tint("#0ea5e9", "#f0f9ff", "#bae6fd", "#0369a1"),
            "teal": Tint("#14b8a6", "#f0fdfa", "#a0efe0", "#0f766e"),
            "violet": Tint("#8b5cf6", "#f5f3ff", "#ddd6fe", "#6d28d9"),
            "amber": Tint("#f59e0b", "#fffbeb", "#fbe08a", "#a14a08"),
            "slate": Tint("#64748b", "#f8fafc", "#d8e0e9", "#475569"),
            "rose": Tint("#f43f5e", "#fff1f3", "#fecdd5", "#be123c"),
        }
    ),
)

DARK = Colours(
    window="#0d151e",
    surface=sketch.DARK["surface"],
    panel="#0f1720",
    card="#16212d",
    field="#0e1620",
    hover="#1a2734",
    border=sketch.DARK["border"],
    border_strong="#34475a",
    field_line="#64788d",
    line="#213040",
    line_soft=sketch.DARK["line_soft"],
    track=sketch.DARK["track"],
    text="#e6edf3",
    text_soft=sketch.DARK["text_soft"],
    text_faint="#8a9db1",
    accent="#0b7d74",
    accent_hover="#0c8278",
    accent_down="#0a6b63",
    accent_text="#ffffff",
    accent_chip="#7fcdc5",
    accent_soft="#113b3b",
    accent_soft_text="#5eead4",
    accent_soft_border="#1c6660",
    accent_bar="#14b8a6",
    focus="#2dd4bf",
    sidebar=sketch.DARK["sidebar"],
    sidebar_text="#c3cfdb",
    sidebar_faint="#93a5ba",
    sidebar_hover="#14222f",
    sidebar_active="#1d3a5c",
    sidebar_active_text="#ffffff",
    sidebar_line="#22303e",
    avatar="#2563eb",
    toast="#1c2f45",
    toast_border="#35506d",
    toast_text="#f1f5f9",
    toast_action="#5eead4",
    scrim="#04080c",
    danger="#fb7185",
    danger_soft="#35161f",
    danger_border="#6b2435",
    badge="#e11d48",
    now="#dc2626",
    clash_fill="#3a1520",
    clash_frame="#f43f5e",
    good=Tone(fill="#10301f", border="#216a42", text="#86efac"),
    waiting=Tone(fill="#3a2a0b", border="#6f5012", text="#fcd34d"),
    busy=Tone(fill="#0f2c40", border="#1f5877", text="#7dd3fc"),
    bad=Tone(fill="#3a1520", border="#7a2740", text="#fda4af"),
    alert=Tone(fill="#38210f", border="#6b3d15", text="#fdba74"),
    closed=Hatch(ground="#0f1822", stripe="#131e2a", text="#94a5b8"),
    leave=Hatch(ground="#1c1620", stripe="#241a27", text="#f0abcf"),
    holiday=Hatch(ground="#19172c", stripe="#201d38", text="#c4b5fd"),
    block=Hatch(ground="#2a3846", stripe="#314150", text="#d3dde7"),
    tints=MappingProxyType(
        {
            "sky": Tint("#0ea5e9", "#113448", "#16577a", "#5cc8f8"),
            "teal": Tint("#14b8a6", "#12383b", "#166059", "#35d8c4"),
            "violet": Tint("#8b5cf6", "#28274b", "#463a86", "#b39bfb"),
            "amber": Tint("#f59e0b", "#3b3320", "#6d5217", "#fbbf24"),
            "slate": Tint("#7f8ea3", "#212b37", "#3d4b5b", "#a9b8c9"),
            "rose": Tint("#f43f5e", "#3b1b29", "#77283f", "#fd8a9b"),
        }
    ),
)
