"""The house rules that a program can check: who imports whom, what is documented, how long things grow."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import factcheck

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "factcheck"

# From the ground up. A file imports only from lower floors, or from its own room.
FLOORS = (
    ("model", "errors", "_version", "processes"),
    ("text",),
    ("facts",),
    ("readers",),
    ("statements",),
    ("corpus",),
    ("matching",),
    ("reports", "citations"),
    ("checker",),
    ("__init__",),
    ("cli", "spark"),
    ("__main__",),
)
FLOOR_OF = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}

# A file of this length still reads in one sitting; literal tables do not count.
LONGEST_MODULE = 400
LONGEST_FUNCTION = 70

FILES = sorted(SOURCE.rglob("*.py"))


def module_name(path: Path) -> str:
    """Return the dotted name of a source file: ``factcheck.text.folding``, and ``factcheck.text`` for its __init__."""
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in FILES}
IDS = list(MODULES)


@cache
def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def room(module: str) -> str:
    """Return the room of a module; the package's own file is the room ``__init__``."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def imported(module: str) -> Iterator[str]:
    """Yield every module of this package that the module imports, at its top or inside a function."""
    path = MODULES[module]
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(parse(path)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*above, base] if base else above)
            # "from factcheck.text import folding" imports the module, "... import fold" a name of the room itself.
            names = [whole if (whole := f"{base}.{alias.name}") in MODULES else base for alias in node.names]
        else:
            continue
        yield from (name for name in names if name == "factcheck" or name.startswith("factcheck."))


def documented_names(module: str) -> Iterator[tuple[str, ast.FunctionDef | ast.ClassDef]]:
    """Yield the public functions and classes of a module, and the public methods of those classes."""
    for node in parse(MODULES[module]).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node.name, node
            if isinstance(node, ast.ClassDef):
                for inner in node.body:
                    if isinstance(inner, ast.FunctionDef) and not inner.name.startswith("_"):
                        yield f"{node.name}.{inner.name}", inner


def test_every_room_has_its_floor():
    assert {room(module) for module in MODULES} <= set(FLOOR_OF)


@pytest.mark.parametrize("module", IDS)
def test_imports_run_downhill(module):
    here = room(module)
    uphill = [
        name
        for name in imported(module)
        if room(name) != here and FLOOR_OF[room(name)] >= FLOOR_OF[here] and name != module
    ]

    assert uphill == []


def test_no_modules_import_each_other_in_a_circle():
    graph = {module: {name for name in imported(module) if name != module} for module in MODULES}
    # Take away, again and again, the modules that import nothing that is left: what stays is in a circle or above one.
    while free := {module for module, needs in graph.items() if not needs & graph.keys()}:
        graph = {module: needs for module, needs in graph.items() if module not in free}

    assert graph == {}


@pytest.mark.parametrize("module", IDS)
def test_every_module_and_public_name_has_a_docstring(module):
    bare = [name for name, node in documented_names(module) if not ast.get_docstring(node)]

    assert ast.get_docstring(parse(MODULES[module])), "the module has no docstring"
    assert bare == []


@pytest.mark.parametrize("module", [name for name in IDS if room(name) not in {"cli", "__main__"}])
def test_every_public_function_and_class_has_a_doctest(module):
    # Commands are shown in the documentation, where they run; a method may share its class's example.
    silent = [
        name
        for name, node in documented_names(module)
        if "." not in name and ">>>" not in (ast.get_docstring(node) or "")
    ]

    assert silent == []


def test_every_exported_name_has_a_doctest():
    objects = {name: getattr(factcheck, name) for name in factcheck.__all__ if name != "__version__"}

    assert [name for name, value in objects.items() if ">>>" not in (value.__doc__ or "")] == []


def test_the_front_door_is_small():
    assert sorted(set(factcheck.__all__)) == sorted(factcheck.__all__)
    assert {"check", "check_many", "load_corpus", "verify", "Verdict"} <= set(factcheck.__all__)
    assert len(factcheck.__all__) <= 24


def test_the_package_file_does_no_work():
    def idle(node: ast.stmt) -> bool:
        if isinstance(node, ast.Import | ast.ImportFrom):
            return True
        if isinstance(node, ast.If):  # if TYPE_CHECKING: imports
            return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING" and all(map(idle, node.body))
        if isinstance(node, ast.FunctionDef):  # names that load on first use
            return node.name in {"__getattr__", "__dir__"}
        if isinstance(node, ast.Expr):
            return isinstance(node.value, ast.Constant)
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            return not any(isinstance(part, ast.Call | ast.comprehension) for part in ast.walk(node.value))
        return False

    assert [ast.unparse(node) for node in parse(SOURCE / "__init__.py").body if not idle(node)] == []


def test_importing_the_package_loads_no_heavy_library():
    heavy = ["tantivy", "nupunkt", "ruamel", "ruamel.yaml", "click", "cattrs", "rich", "unittest"]
    program = f"import sys, factcheck; print([name for name in {heavy!r} if name in sys.modules])"

    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert answer.stdout.strip() == "[]"


@pytest.mark.parametrize("module", IDS)
def test_no_module_is_named_for_being_a_drawer(module):
    assert set(module.split(".")).isdisjoint(
        {"utils", "util", "helpers", "helper", "common", "base", "manager", "misc"}
    )


def test_fuzzy_matching_enters_at_one_place():
    doors = [
        module_name(path)
        for path in FILES
        for node in ast.walk(parse(path))
        if (isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "rapidfuzz")
        or (isinstance(node, ast.Import) and any(alias.name.split(".")[0] == "rapidfuzz" for alias in node.names))
    ]

    assert set(doors) <= {"factcheck.text.fuzzy"}


@pytest.mark.parametrize("module", IDS)
def test_functions_fit_on_a_screen(module):
    long = [
        (node.name, node.end_lineno - node.lineno + 1)
        for node in ast.walk(parse(MODULES[module]))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno - node.lineno + 1 > LONGEST_FUNCTION
    ]

    assert long == []


@pytest.mark.parametrize("module", IDS)
def test_modules_keep_to_one_idea(module):
    tree = parse(MODULES[module])
    lines = len(MODULES[module].read_text(encoding="utf-8").splitlines())
    tables = sum(
        node.end_lineno - node.lineno + 1 for node in tree.body if isinstance(node, ast.Assign | ast.AnnAssign)
    )
    nouns = module == "factcheck.model"  # all the nouns stand together, nearly all docstrings

    assert nouns or lines - tables <= LONGEST_MODULE


# Words of the place where a file was written have no business in the product. They are spelled in pieces here, so
# that this file may stand among those it reads.
ELSEWHERE = re.compile(
    "|".join(
        [
            r"\.\./" + "shared",
            "/" + r"work\b/",
            r"\.lib" + "rary",
            "sub" + "agent",
            r"\bfarm" + r"-\w+",
            r"\biss" + r"ue #?\d+\b",
            "DEVELOP" + r"ERS\.md",
        ]
    ),
    re.IGNORECASE,
)
TEXT = {".py", ".md", ".yaml", ".yml", ".json", ".jsonl", ".toml", ".txt", ".svg", ".cfg", ".html", ""}
PLACES = ("src", "tests", "docs", "examples", "benchmarks", "tools", "corpus")


def product_files() -> list[Path]:
    """Return the text files of the repository; ``.ci`` alone may know where data lies."""
    inside = [path for place in PLACES for path in (ROOT / place).rglob("*")]
    return sorted(
        path
        for path in [*inside, *ROOT.glob("*")]
        if path.is_file() and path.suffix in TEXT and "__pycache__" not in path.parts and "build" not in path.parts
    )


def test_the_product_speaks_only_of_itself():
    found = {
        str(path.relative_to(ROOT)): match.group(0)
        for path in product_files()
        if (match := ELSEWHERE.search(path.read_text(encoding="utf-8", errors="replace")))
    }

    assert found == {}
