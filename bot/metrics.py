"""What the bot counts, in a Prometheus registry of its own, so that a test can make many."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest


class Metrics:
    """The bot's counters, named as Prometheus wants: base units; its client adds `_total`."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.messages = Counter(
            "guildkeeper_messages",
            "Messages of people handed to the database, by shard.",
            ["shard"],
            registry=self.registry,
        )
        self.batches = self._counter("batches", "Batches of messages handed to the database.")
        self.shed = self._counter("messages_shed", "Messages dropped because the queue was full.")
        self.set_aside = self._counter("guilds_set_aside", "Guilds whose automatic rules were set aside.")
        self.dropped = self._counter("messages_dropped", "Messages of guilds that held up the others.")
        self.events_dropped = self._counter("events_dropped", "Events of guilds that held up the others.")
        self.events_shed = self._counter("events_shed", "Events of members dropped because too many waited.")
        self.effects = Counter(
            "guildkeeper_effects",
            "Effects sent to Discord, by HTTP status (none: no answer, 0: not sent).",
            ["status"],
            registry=self.registry,
        )
        self.errors = self._counter("errors", "Bugs: failures that were logged with a reference.")
        self.calls = Histogram(
            "guildkeeper_database_seconds",
            "Time of one database call, by function.",
            ["function"],
            registry=self.registry,
            buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
        )
        self.healthy = Gauge(
            "guildkeeper_healthy",
            "1: this part works, as /healthz says: database, privileges, gateway, dispatcher.",
            ["part"],
            registry=self.registry,
        )
        self.queue = Gauge(
            "guildkeeper_queue_messages",
            "Messages waiting for the database, by shard.",
            ["shard"],
            registry=self.registry,
        )
        self.gateway_latency = Gauge(
            "guildkeeper_gateway_latency_seconds",
            "Heartbeat to acknowledgement, by shard (inf: none yet).",
            ["shard"],
            registry=self.registry,
        )
        self.undrawn = Counter(
            "guildkeeper_outbox_undrawn",
            "Effects that are dead because their card could not be drawn, by card.",
            ["card"],
            registry=self.registry,
        )
        self.pictures = Counter(
            "guildkeeper_pictures",
            "Pictures asked for, by template and what became of them: drawn, late, busy, error.",
            ["template", "outcome"],
            registry=self.registry,
        )
        self.paused = self._gauge("outbox_paused", "1 while an operator, or a restore, holds up all effects.")
        self.refused = self._gauge("outbox_refused_routes", "Kinds of requests that Discord refuses.")
        self.outbox = Gauge(
            "guildkeeper_outbox_effects", "Unfinished effects, by state.", ["state"], registry=self.registry
        )
        self.outbox_age = Gauge(
            "guildkeeper_outbox_oldest_seconds",
            "Age of the oldest unfinished effect, by state.",
            ["state"],
            registry=self.registry,
        )

        self.work = Gauge(
            "guildkeeper_outbox_work",
            "Work due later: due, claimed, or parked for an operator.",
            ["state"],
            registry=self.registry,
        )
        self.work_age = Gauge(
            "guildkeeper_outbox_work_late_seconds",
            "Since when the oldest of that work is due, by state.",
            ["state"],
            registry=self.registry,
        )

    def _counter(self, name: str, about: str) -> Counter:
        return Counter(f"guildkeeper_{name}", about, registry=self.registry)

    def _gauge(self, name: str, about: str) -> Gauge:
        return Gauge(f"guildkeeper_{name}", about, registry=self.registry)

    def text(self) -> bytes:
        """All figures in Prometheus' text format."""
        return generate_latest(self.registry)
