"""script/test says at its very end what failed."""

import subprocess
import sys
from pathlib import Path

LIBRARY = Path(__file__).parents[2] / "script" / "lib"

PROVED = """\
db/tests/app/alive.sql ..................... ok
db/tests/config/show.sql .................... 
not ok 4 - a setting has a name
# Failed test 4: "a setting has a name"
not ok 7 - a second one
# Looks like you failed 2 tests of 17
Failed 2/17 subtests 
db/tests/leveling/rank.sql ................. 
Dubious, test returned 3 (wstat 768, 0x300)
Failed 32/38 subtests 

Test Summary Report
-------------------
db/tests/config/show.sql                  (Wstat: 0 Tests: 17 Failed: 2)
  Failed tests:  4, 7
db/tests/leveling/rank.sql               (Wstat: 768 (exited 3) Tests: 6 Failed: 0)
  Non-zero exit status: 3
Files=3, Tests=40,  1 wallclock secs
Result: FAIL
"""  # noqa: W291 - as pg_prove writes it

REPORT = """\
<testsuites><testsuite>
<testcase classname="tests.bot.test_db" name="test_fine" />
<testcase classname="tests.bot.test_db" name="test_wrong[1]"><failure message="x">y</failure></testcase>
<testcase classname="tests.end_to_end.test_shop" name="test_not_begun"><error message="x">y</error></testcase>
<testcase classname="tests.bot.test_db" name="test_passed_over"><skipped message="x" /></testcase>
</testsuite></testsuites>
"""


def run(script: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            "bash",
            "-euo",
            "pipefail",
            "-c",
            f"source {LIBRARY}/common.sh; source {LIBRARY}/stages.sh; {script}",
        ],
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )


def test_specifications_that_failed_are_named() -> None:
    assert run("failed_specifications", PROVED).stdout.splitlines() == [
        "failed: db/tests/config/show.sql: a setting has a name",
        "failed: db/tests/config/show.sql: a second one",
        "failed: db/tests/leveling/rank.sql: it ended early",
    ]


def test_tests_that_failed_are_named(tmp_path: Path) -> None:
    report = tmp_path / "pytest.xml"
    command = [sys.executable, str(LIBRARY / "failed_tests.py"), str(report)]
    assert subprocess.run(command, capture_output=True, check=True).stdout == b""
    report.write_text(REPORT)
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines() == [
        "failed: tests/bot/test_db.py::test_wrong[1]",
        "failed: tests/end_to_end/test_shop.py::test_not_begun",
    ]


def test_a_failed_stage_ends_with_its_failures(tmp_path: Path) -> None:
    script = f"""
        FAILURES={tmp_path}/failures
        work() {{ step true; step ls {tmp_path}/nowhere; echo 'this is not reached'; }}
        stage 'first' true
        stage 'second' work
        echo 'nor is this'
    """
    done = run(script)
    assert done.returncode == 1
    assert "reached" not in done.stdout
    assert "nor" not in done.stdout
    assert done.stderr.splitlines()[-2:] == [
        f"failed: ls {tmp_path}/nowhere",
        'bash: the stage "second" failed, see above.',
    ]


def test_a_stage_without_names_still_says_which_it_was(tmp_path: Path) -> None:
    done = run(f"FAILURES={tmp_path}/failures; stage 'third' false")
    assert done.stderr == 'bash: the stage "third" failed.\n'


def test_of_two_stages_at_once_the_failed_one_has_the_last_word(tmp_path: Path) -> None:
    script = f"""
        FAILURES={tmp_path}/failures
        good() {{ echo 'all is well'; }}
        bad() {{ step ls {tmp_path}/nowhere; echo 'this is not reached'; }}
    """
    assert run(f"{script} both 'first' good 'second' good; echo on").stdout.splitlines()[-1] == "on"
    first = run(f"{script} both 'first' bad 'second' good; echo on")
    assert first.returncode == 1
    assert first.stdout.splitlines()[-2:] == [
        f"failed: ls {tmp_path}/nowhere",
        'bash: the stage "first" failed, see above.',
    ]
    second = run(f"{script} both 'first' good 'second' bad; echo on")
    assert second.returncode == 1
    assert second.stderr.splitlines()[-1] == 'bash: the stage "second" failed, see above.'
    assert "reached" not in first.stdout + second.stdout
