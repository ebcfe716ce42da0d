"""Builds or fetches what the contestants need, into target/compare; what does not resolve stays out."""

import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent.parent
HOME = HERE.parent.parent.parent
ROOM = HOME / "pipeline" / "bench" / "target" / "compare"
DUCKDB = "1.5.6"


class Tools:
    """Class paths and interpreters; empty where there is none."""

    def __init__(self, training=None, wanted=lambda name: True):
        self.here = HERE
        self.home = HOME
        ROOM.mkdir(parents=True, exist_ok=True)
        self.bench_classpath = bench_classpath()
        self.duckdb_python = _tried("duckdb", _duckdb) if wanted("duckdb") else None
        self.spark_classpath = _tried("spark", _spark) if wanted("spark") else None
        self.opennlp_model = None
        if training and wanted("opennlp"):
            self.opennlp_model = _tried("opennlp", lambda: self._opennlp(training))

    def _opennlp(self, training):
        model = ROOM / "opennlp-names.bin"
        if not model.exists():
            part = model.with_suffix(".part")
            _do("java", "-Xmx2g", "-cp", self.bench_classpath,
                "org.newsgrain.bench.entity.OpenNlpNames", "train", training, part)
            part.rename(model)
        return model


def bench_classpath():
    """Newsgrain, its bench, and what only the bench depends on."""
    listed = ROOM / "bench-classpath.txt"
    classes = HOME / "pipeline" / "bench" / "target" / "classes"
    if not listed.exists() or not classes.exists():
        ROOM.mkdir(parents=True, exist_ok=True)
        _maven("-f", HOME / "pom.xml", "-pl", "pipeline/bench", "-am", "package",
               "dependency:build-classpath", f"-Dmdep.outputFile={listed}", "-DskipTests",
               "-Dspotless.check.skip")
    jar = HOME / "pipeline" / "job" / "target" / "newsgrain.jar"
    # The fat jar first: what is measured is what is shipped.
    return os.pathsep.join([str(classes), str(jar), listed.read_text()])


def _duckdb():
    python = ROOM / "duckdb" / "bin" / "python"
    if not python.exists():
        _do(sys.executable, "-m", "venv", ROOM / "duckdb")
        _do(python, "-m", "pip", "install", "-q", f"duckdb=={DUCKDB}")
    _do(python, "-c", "import duckdb")
    return str(python)


def _spark():
    project = HERE / "spark"
    listed = ROOM / "spark-classpath.txt"
    classes = ROOM / "spark-classes"
    if not listed.exists() or not any(classes.glob("**/*.class")):
        _maven("-f", project / "pom.xml", "dependency:build-classpath",
               f"-Dmdep.outputFile={listed}")
        _do("javac", "-d", classes, "-cp", listed.read_text(),
            *sorted((project / "src").glob("**/*.java")))
    return os.pathsep.join([str(classes), listed.read_text()])


def _tried(name, make):
    try:
        return make()
    except (OSError, subprocess.CalledProcessError) as problem:
        print(f"compare: {name} is left out: {problem}", file=sys.stderr)
        return None


def _maven(*arguments):
    _do("mvn", "-q", "-B", "-ntp", "-Dstyle.color=never", *arguments)


def _do(*command):
    subprocess.run([str(part) for part in command], check=True, stdout=sys.stderr)
