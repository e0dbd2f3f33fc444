"""Start worker processes that neither outlive the process that started them nor take Ctrl-C for themselves."""

# ruff: noqa: PLC0415 - processes are imported when there are any

import gc
import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor


def start_pool(jobs: int) -> "ProcessPoolExecutor":
    """
    Return a pool of at most ``jobs`` processes, which start when work is submitted.

    >>> with start_pool(2) as pool:
    ...     type(pool).__name__
    'ProcessPoolExecutor'
    """
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # Not forked: a fork copies the locks of the threads of an index, held or not.
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_prepare)


@contextmanager
def without_interrupts() -> Iterator[None]:
    """
    Start processes that Ctrl-C does not reach: it reaches this one, which ends them.

    >>> with without_interrupts():
    ...     pass
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def spare_collector() -> None:
    """
    Look for garbage in rings less often, in a process of our own.

    What is remembered of words and passages is tuples by the hundred thousand, and each full look walks them all: a
    quarter of the time of making an index.

    >>> before = gc.get_threshold()
    >>> spare_collector()
    >>> gc.get_threshold()
    (10000, 10, 50)
    >>> gc.set_threshold(*before)
    """
    gc.set_threshold(10_000, 10, 50)


def _prepare() -> None:
    spare_collector()
    _follow_parent()


def _follow_parent() -> None:
    """End with the process that started this one, also where that was killed and could say nothing."""
    from multiprocessing import parent_process

    def wait() -> None:
        parent = parent_process()
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=wait, daemon=True).start()
