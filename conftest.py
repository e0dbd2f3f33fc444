"""What pytest leaves out: the examples of a module whose extra is not installed cannot run."""

from importlib.util import find_spec

collect_ignore = [] if find_spec("pyspark") and find_spec("pyarrow") else ["src/factcheck/spark.py"]
