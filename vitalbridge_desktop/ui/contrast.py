"""The colours of high contrast, by day and by night: for whoever reads little else.

Everything is said by black and white; what is coloured is at least 7 : 1 against its ground (WCAG
2.2, 1.4.6), and every line that bounds something 3 : 1 (1.4.11).
"""

from dataclasses import replace
from types import MappingProxyType

from .colours import DARK, LIGHT, Hatch, Tint, Tone

_TINTS = ("sky", "teal", "violet", "amber", "slate", "rose")
_DAY = ("#004b73", "#00534c", "#4c1d95", "#6b3000", "#1f2937", "#8a0b30")
_NIGHT = ("#7dd3fc", "#5eead4", "#d0bcff", "#fcd34d", "#e2e8f0", "#ffb1bd")


def _tints(colours: tuple[str, ...], ground: str) -> MappingProxyType[str, Tint]:
    pairs = zip(_TINTS, colours, strict=True)
    return MappingProxyType({name: Tint(c, ground, c, c) for name, c in pairs})


BY_DAY = replace(
    LIGHT,
    window="#ffffff",
    panel="#ffffff",
    field="#ffffff",
    hover="#e5e5e5",
    border="#000000",
    border_strong="#000000",
    field_line="#000000",
    line="#595959",
    line_soft="#767676",
    track="#d9d9d9",
    text="#000000",
    text_soft="#1a1a1a",
    text_faint="#333333",
    accent="#004d47",
    accent_hover="#003d38",
    accent_down="#002b28",
    accent_chip="#ffffff",
    accent_soft="#d5f5f0",
    accent_soft_text="#003d38",
    accent_soft_border="#004d47",
    accent_bar="#004d47",
    focus="#004d47",
    sidebar="#000000",
    sidebar_text="#ffffff",
    sidebar_faint="#e5e5e5",
    sidebar_hover="#333333",
    sidebar_active="#003c78",
    sidebar_line="#ffffff",
    avatar="#003c78",
    toast="#000000",
    toast_border="#000000",
    toast_text="#ffffff",
    toast_action="#7ffff0",
    danger="#8a0020",
    danger_soft="#ffe5ea",
    danger_border="#8a0020",
    badge="#8a0020",
    now="#8a0020",
    clash_fill="#ffe5ea",
    clash_frame="#8a0020",
    good=Tone(fill="#ffffff", border="#00471b", text="#00471b"),
    waiting=Tone(fill="#ffffff", border="#6b3000", text="#6b3000"),
    busy=Tone(fill="#ffffff", border="#004b73", text="#004b73"),
    bad=Tone(fill="#ffffff", border="#8a0020", text="#8a0020"),
    alert=Tone(fill="#ffffff", border="#6b2000", text="#6b2000"),
    closed=Hatch(ground="#e5e5e5", stripe="#cccccc", text="#000000"),
    leave=Hatch(ground="#fbe3f0", stripe="#f3c6df", text="#5c0738"),
    holiday=Hatch(ground="#e9e2ff", stripe="#d5c8ff", text="#33107a"),
    block=Hatch(ground="#d3dae3", stripe="#bcc6d2", text="#0b1a2b"),
    tints=_tints(_DAY, "#ffffff"),
)

BY_NIGHT = replace(
    DARK,
    window="#000000",
    surface="#000000",
    panel="#000000",
    card="#000000",
    field="#000000",
    hover="#2b2b2b",
    border="#ffffff",
    border_strong="#ffffff",
    field_line="#ffffff",
    line="#a6a6a6",
    line_soft="#8c8c8c",
    track="#404040",
    text="#ffffff",
    text_soft="#f0f0f0",
    text_faint="#d9d9d9",
    accent="#00625a",
    accent_hover="#005750",
    accent_down="#004d47",
    accent_text="#ffffff",
    accent_chip="#ffffff",
    accent_soft="#003b36",
    accent_soft_text="#9ffff4",
    accent_soft_border="#7ffff0",
    accent_bar="#7ffff0",
    focus="#ffff00",
    sidebar="#000000",
    sidebar_text="#ffffff",
    sidebar_faint="#e5e5e5",
    sidebar_hover="#333333",
    sidebar_active="#003c78",
    sidebar_line="#ffffff",
    avatar="#003c78",
    toast="#1a1a1a",
    toast_border="#ffffff",
    toast_text="#ffffff",
    toast_action="#7ffff0",
    danger="#ffb1bd",
    danger_soft="#3d0010",
    danger_border="#ffb1bd",
    badge="#d3103a",
    now="#d3103a",
    clash_fill="#3d0010",
    clash_frame="#ffb1bd",
    good=Tone(fill="#000000", border="#86efac", text="#86efac"),
    waiting=Tone(fill="#000000", border="#fcd34d", text="#fcd34d"),
    busy=Tone(fill="#000000", border="#7dd3fc", text="#7dd3fc"),
    bad=Tone(fill="#000000", border="#ffb1bd", text="#ffb1bd"),
    alert=Tone(fill="#000000", border="#fdba74", text="#fdba74"),
    closed=Hatch(ground="#262626", stripe="#404040", text="#ffffff"),
    leave=Hatch(ground="#2d1020", stripe="#4a1b36", text="#ffc7e3"),
    holiday=Hatch(ground="#1b1440", stripe="#2d2263", text="#dcd2ff"),
    block=Hatch(ground="#22303e", stripe="#34485c", text="#ffffff"),
    tints=_tints(_NIGHT, "#000000"),
)
