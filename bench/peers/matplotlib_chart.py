"""Draws a chart of 90 days by matplotlib for each line of values; prints the seconds each took."""

import io
import sys
import time
from datetime import date, timedelta
from typing import Any

import matplotlib as mpl

mpl.use("Agg")

import matplotlib.dates as mdates
import matplotlib.pyplot as plt

DAYS: list[Any] = [date(2026, 9, 1) + timedelta(days=day) for day in range(90)]
GAP = (DAYS[39], DAYS[45])


def draw(values: list[float]) -> bytes:
    """A line with its area, a hatched gap, a grid, and at most eight dates: 900 × 420 pixels."""
    figure, axes = plt.subplots(figsize=(9, 4.2), dpi=100, facecolor="#202229")
    axes.set_facecolor("#202229")
    axes.plot(DAYS, values, color="#6573ff", linewidth=2)
    axes.fill_between(DAYS, values, color="#6573ff", alpha=0.25)
    axes.axvspan(*GAP, facecolor="none", edgecolor="#878c9b", hatch="//", linewidth=0)
    axes.set_ylim(bottom=0)
    axes.grid(axis="y", color="#363a45")
    axes.xaxis.set_major_locator(mdates.AutoDateLocator(maxticks=8))
    axes.xaxis.set_major_formatter(mdates.DateFormatter("%d. %b"))
    axes.tick_params(colors="#b6bac6")
    axes.set_title("Nachrichten", loc="left", color="#f4f5f8", fontweight="bold")
    for spine in axes.spines.values():
        spine.set_visible(False)
    png = io.BytesIO()
    figure.savefig(png, format="png")
    plt.close(figure)
    return png.getvalue()


def main() -> None:
    """A chart for each line of input."""
    for line in sys.stdin:
        values = [float(value) for value in line.split()]
        began = time.perf_counter()
        assert draw(values)
        print(time.perf_counter() - began, flush=True)


if __name__ == "__main__":
    main()
