"""The words of the window: found in the sources, merged into Qt's files, compiled.

    python3 packaging/dev.py translations

What ``pyside6-lupdate`` would take for the context of a word is not always what the running app
asks for, so the words are found here with Python's own parser and handed to it one by one.
Standard library only.
"""

import ast
import re
import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from prepare import PYTHON, ROOT, TRANSLATIONS, compile_translations

SOURCES = ROOT / "vitalbridge_desktop"
LANGUAGES = ("en", "de", "es", "fr", "ar")
PLURALS_ONLY = ("en",)  # the sources are English; only "1 visits" has to be told anew
WITH_NUMBER = 3  # arguments of tr: text, comment, number
MARK = "QT_TRANSLATE_NOOP"
RULES = "rules"  # the context of what the rules say
RULING = ("kernel", "services", "exchange", "signing_in.py", "founding.py")  # who has rules
SAYS, REFUSES, NUMBER = "said", "Refusal", "count"
HOW_WRITTEN = re.compile(r"\{(\w+)[:!][^{}]*\}")  # how English writes what is filled in
MIRRORED = ("ar",)  # read from the right
TOLD = re.compile(r"<(translation|numerusform)\b[^>]*>[^<]*")
PLACE = re.compile(r"(?<![\u2068-])\{[a-z_]*\}(?!%|\u2069)")
SPACED = ("fr",)  # with spaces before its signs
WIDE, NARROW = re.compile("(?<=«) | (?=[»%])| (?=:(?:\\s|<|$))"), re.compile(" (?=[;!?])")
FIRST_STRONG, POP = "\u2068", "\u2069"


class Word(NamedTuple):
    """One text that a person reads, under the context that the app looks it up with."""

    context: str
    text: str
    comment: str
    counted: bool


class NotTranslatable(Exception):
    """A text is put together before it is translated: no translator ever sees it."""


def words() -> list[Word]:
    """Every text of the window, in the order of its context.

    Raises:
        NotTranslatable: Something else than a plain text is handed to ``tr``.
    """
    found: dict[Word, None] = {}
    for file in sorted(SOURCES.rglob("*.py")):
        source = file.read_text(encoding="utf-8")
        if "tr(" in source or "translate(" in source or MARK in source:
            found |= dict.fromkeys(Reader(file, ast.parse(source)).words())
    found |= dict.fromkeys(ruled())
    return sorted(found, key=lambda word: word.context)


@cache
def ruled() -> tuple[Word, ...]:
    """Every sentence of a rule: in ``said("…")``, or a plain one that is handed to a refusal.

    Raises:
        NotTranslatable: A service puts a sentence together by itself.
    """
    parts = [SOURCES / part for part in RULING]
    files = sorted(file for part in parts for file in (part, *part.rglob("*.py")) if file.is_file())
    trees = {file: ast.parse(file.read_text(encoding="utf-8")) for file in files}
    refusing = _refusing(trees.values())
    calls = (
        (file, call)
        for file, tree in trees.items()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and call.args
    )
    return tuple(word for file, call in calls for word in sentence(file, call, refusing))


def sentence(file: Path, call: ast.Call, refusing: set[str]) -> Iterator[Word]:
    """The sentence that a call of ``said``, or of a kind of refusal, hands over."""
    name = call.func.id if isinstance(call.func, ast.Name) else ast.unparse(call.func)
    text = _literal(call.args[0])
    told = name == SAYS or (name in refusing and isinstance(call.args[0], ast.JoinedStr))
    if told and not text and "services" in file.parts:
        where = f"{file.relative_to(ROOT)}:{call.lineno}"
        raise NotTranslatable(f"{where}: hand a plain text to said, and its parts beside it.")
    if text and (name == SAYS or (name in refusing and " " in text)):
        counted = any(each.arg == NUMBER for each in call.keywords)
        yield Word(RULES, HOW_WRITTEN.sub(r"{\1}", text), "", counted)


def _refusing(trees: Iterable[ast.Module]) -> set[str]:
    """The names of all kinds of refusal."""
    known, before = {REFUSES, "super().__init__"}, 0
    kinds = [each for tree in trees for each in ast.walk(tree) if isinstance(each, ast.ClassDef)]
    while len(known) > before:
        before = len(known)
        known |= {each.name for each in kinds if known & set(map(ast.unparse, each.bases))}
    return known


def update() -> None:
    """Bring the files of all languages up to date with the sources, and compile them."""
    with TemporaryDirectory() as folder:
        listed = Path(folder) / "words.py"
        listed.write_text("\n".join(map(_call, words())), encoding="utf-8")
        for language in LANGUAGES:
            plural = ["-pluralonly"] if language in PLURALS_ONLY else []
            merge = ["-silent", "-no-obsolete", "-locations", "none", *plural]
            call = [str(PYTHON.parent / "pyside6-lupdate"), *merge, str(listed)]
            subprocess.run([*call, "-ts", str(source_of(language))], check=True)
        for languages, mended in ((MIRRORED, isolating), (SPACED, spacing)):
            for file in map(source_of, languages):
                file.write_text(mended(file.read_text(encoding="utf-8")), encoding="utf-8")
    compile_translations()


def isolating(file: str) -> str:
    """A translator's file in which whatever is filled in keeps its own direction.

    A name in Latin letters would draw the figures after it to its side of a line that is read from
    the right: so each place that is filled stands between the marks of an isolate (Unicode
    Standard Annex 9). Figures with a percent sign are left as they are, for the sign belongs to
    them, and so is what follows a hyphen: the name of a file.
    """
    return TOLD.sub(lambda told: PLACE.sub(f"{FIRST_STRONG}\\g<0>{POP}", told[0]), file)


def spacing(file: str) -> str:
    """A translator's file with the spaces of French: before : and % and within « », no line ends;
    before ; and ! and ? the space is narrow, too (Lexique de l'Imprimerie nationale)."""

    def spaced(told: re.Match[str]) -> str:
        text = WIDE.sub("\u00a0", told[0].replace("&#xa0;", "\u00a0"))
        return NARROW.sub("\u202f", text)

    return TOLD.sub(spaced, file)


def source_of(language: str) -> Path:
    """The file that a translator works in."""
    return TRANSLATIONS / f"vitalbridge_{language}.ts"


def _call(word: Word) -> str:
    count = ", 1" if word.counted else ""  # any number: it says that there is one
    told = ", ".join(map(_quoted, (word.context, word.text, word.comment)))
    return f"QCoreApplication.translate({told}{count})"


def _quoted(text: str) -> str:
    plain = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{plain}"'


class Reader:
    """Finds the texts of one module."""

    def __init__(self, file: Path, tree: ast.Module) -> None:
        self._file, self._tree = file, tree
        self._module_context = context_of(file, tree)
        names = (each.id for each in ast.walk(tree) if isinstance(each, ast.Name))
        self._marks = MARK in names

    def words(self) -> Iterator[Word]:
        yield from self._within(self._tree, self._module_context, "")

    def _within(self, node: ast.AST, bare: str, owner: str) -> Iterator[Word]:
        """*bare* is the context of a ``tr`` alone, *owner* that of ``self.tr``."""
        if isinstance(node, ast.FunctionDef) and any(map(_renames_tr, ast.walk(node))):
            bare = owner
        if isinstance(node, ast.ClassDef):
            owner = node.name
        if isinstance(node, ast.Call):
            yield from self._called(node, bare, owner)
        for child in ast.iter_child_nodes(node):
            yield from self._within(child, bare, owner)

    def _called(self, call: ast.Call, bare: str, owner: str) -> Iterator[Word]:
        match call.func:
            case ast.Name(id="tr") if self._looks_up(call.args):
                return
            case ast.Name(id="tr"):
                yield self._word(call, bare, call.args)
            case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                yield self._word(call, owner, call.args)
            case ast.Name(id="QT_TRANSLATE_NOOP") | ast.Attribute(attr="translate"):
                context = _literal(call.args[0]) if call.args else None
                if context and len(call.args) > 1 and _literal(call.args[1]):
                    yield self._word(call, context, call.args[1:])

    def _looks_up(self, arguments: list[ast.expr]) -> bool:
        """Whether it takes one of the texts that stand marked in this module."""
        put_together = ast.Constant | ast.JoinedStr | ast.BinOp
        return self._marks and not isinstance(arguments[0], put_together)

    def _word(self, call: ast.Call, context: str, arguments: list[ast.expr]) -> Word:
        text = _literal(arguments[0]) if arguments else None
        if not text or not context:
            where = f"{self._file.relative_to(ROOT)}:{call.lineno}"
            raise NotTranslatable(f"{where}: hand a plain text to tr, and fill it afterwards.")
        comment = _literal(arguments[1]) if len(arguments) > 1 else ""
        return Word(context, text, comment or "", len(arguments) >= WITH_NUMBER)


def context_of(file: Path, tree: ast.Module) -> str:
    """That of a module's own ``tr = Words("…")``, or of the one that it takes from a neighbour."""
    for node in tree.body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id="tr")],
                value=ast.Call(func=ast.Name(id="Words"), args=[ast.Constant(value=str(context))]),
            ):
                return context
        if isinstance(node, ast.ImportFrom) and any(name.name == "tr" for name in node.names):
            path = (node.module or "").removeprefix("vitalbridge_desktop.").replace(".", "/")
            top = file.parent if node.level == 1 else SOURCES
            there = top / f"{path}.py"
            return context_of(there, ast.parse(there.read_text(encoding="utf-8")))
    return ""


def _renames_tr(node: ast.AST) -> bool:
    """Whether it says ``tr = self.tr``, alone or among others."""
    if not isinstance(node, ast.Assign):
        return False
    named = (each for target in node.targets for each in ast.walk(target))
    return any(isinstance(each, ast.Name) and each.id == "tr" for each in named)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
