"""The words that say whose a name is, and the common kinds of visit, in the window's languages.

All are written as ``plain.folded`` leaves them.
"""

LEAST = 4  # letters that tell a kind of visit by a name that is not the clinic's


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


DOCTOR = _words(
    "dr doctor with",
    "doktor doktorin bei mit",
    "dre docteur docteure avec chez",
    "dra doctora con",
    "د دكتور دكتوره الدكتور الدكتوره الطبيب الطبيبه مع عند",
)
PATIENT = _words("for fur fuer pour para", "للمريض للمريضه المريض المريضه")
ANYONE = _words(
    "anyone anybody any whoever irgendwer egal",
    "quiconque indifferent cualquiera quienquiera indistinto",
)
DROPPED = _words("at on the um am from after uhr à vers h", "الساعه في يوم")
HANGING = _words(  # no time ends with them; a name may begin so
    "at on the from after um am den der dem von",
    "le la les l du de des a vers el los las del al",
    "الساعه في يوم من عند",
)
MINUTES = r"(\d{1,3})\s?(?:min|mins|mn|minutes?|minuten|minutos?|دقيقه|دقائق)\.?"
KINDS = (  # what is said for one kind of visit: the clinic's name of it may begin with any of them
    _words(
        "followup control kontrolle nachkontrolle folgetermin suivi controle seguimiento revision",
        "متابعه مراجعه",
    ),
    _words("consult consultation consulta sprechstunde beratung", "كشف استشاره"),
    _words("vaccination vaccine vaccin impfung vacuna vacunacion", "تطعيم لقاح"),
    _words("telephone phone telefon telefono", "هاتف"),
    _words("video videosprechstunde teleconsultation videoconsulta", "فيديو"),
    _words("checkup physical vorsorge bilan chequeo reconocimiento", "فحص"),
    _words("newpatient erstgesprach ersttermin premiere primera", "جديد"),
)


def same_kinds(word: str) -> frozenset[str]:
    """What else the kind of visit is called that *word* begins, if it is a common one."""
    found = (names for names in KINDS if any(name.startswith(word) for name in names))
    return next(found, frozenset()) if len(word) >= LEAST else frozenset()
