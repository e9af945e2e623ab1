# Absagen an den Serverbetrieb.

refusal-temporary_objects = In dieser Datenbank darf { $who } temporäre Objekte anlegen und durch sie als ihr Eigentümer handeln. Nimm PUBLIC dieses Recht, wie docs/security.md es sagt, und versuch es dann noch einmal.
refusal-unknown_effect = Auf diesem Server gibt es keinen Effekt { $effect }: siehe outbox.effect.
refusal-wrong_state = Effekt { $effect } ist { $state }; das hier ist für { $wanted }.
refusal-unknown_work = Auf diesem Server gibt es keine Arbeit { $work }: siehe outbox.waiting.
refusal-work_in_wrong_state = Arbeit { $work } ist { $state }; das hier ist für { $wanted }.
refusal-unregistered_function = Die Funktion { $function } ist für spätere Arbeit nicht angemeldet: outbox.handler zeigt, welche es sind.
refusal-not_schedulable = Die Funktion { $function } kann nicht vorgemerkt werden: Sie muss guildkeeper_owner gehören und als (guild_id bigint, arguments jsonb, at timestamptz) returns void erklärt sein.
