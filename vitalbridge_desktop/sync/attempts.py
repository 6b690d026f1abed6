"""Trying something inside a transaction that must go on whatever becomes of it."""

from collections.abc import Callable

from vitalbridge_desktop.kernel.driver import OperationalError
from vitalbridge_desktop.kernel.transaction import Transaction


def attempted(transaction: Transaction, work: Callable[[], bool]) -> bool | None:
    """True: it is written. False: *work* did not want it after all. None: it failed.

    Unless it is True, nothing of it is written.
    """
    kept = None
    transaction.driver.execute("SAVEPOINT attempt")
    try:
        kept = work()
    except OperationalError:
        raise  # the disk, not the attempt: nothing of the whole transaction is written
    except Exception:  # what this version trips over must not hold up the whole log
        kept = None
    if not kept:
        transaction.driver.execute("ROLLBACK TO attempt")
        transaction.forget()
    transaction.driver.execute("RELEASE attempt")
    return kept
