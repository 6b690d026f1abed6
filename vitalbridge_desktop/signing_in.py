"""Who acts at a desk: proven by a password, or the only one who works there."""

from uuid import UUID

from .kernel.bus import Bus
from .kernel.errors import Locked, NotFound, Usage
from .kernel.messages import Actor, Context
from .kernel.sentences import said
from .services.identity.queries import ListStaff, SignIn, actor_of, password_fits
from .settings import DEMO, Settings

SYSTEM = Actor(UUID(int=0), "VitalBridge", frozenset(), frozenset({"*"}))


class WhoIsIt(Usage):
    """Several people work here, and it was not said who this is."""


def demo_user(bus: Bus) -> Actor:
    """Who sits at the demo clinic unless somebody is named; the password is no secret to check."""
    return actor_of(bus.ask(SignIn(username=DEMO), Context(SYSTEM)))


def signed_in(bus: Bus, settings: Settings) -> Actor:
    """Who acts: the person named, proven by the password; else the only staff member.

    Raises:
        Usage: Several people work here, and none was named.
        Locked: There is no such account, or the password is not theirs.
    """
    system = Context(SYSTEM)
    if settings.user is None:
        active = [each for each in bus.ask(ListStaff(), system).staff if each.active]
        if len(active) != 1:
            raise WhoIsIt("Several people work here: say who you are with --user NAME.")
        return actor_of(bus.ask(SignIn(username=active[0].username), system))
    refused = said("This name and password don't fit together.")
    try:
        account = bus.ask(SignIn(username=settings.user), system)
    except NotFound:
        raise Locked(refused, field="user") from None
    if settings.password is None or not password_fits(account, settings.password):
        raise Locked(refused, field="password")
    return actor_of(account)
