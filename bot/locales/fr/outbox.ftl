# Refus adressés aux exploitants.

refusal-temporary_objects = Dans cette base de données, { $who } peut créer des objets temporaires et agir par eux comme leur propriétaire. Retire ce droit à PUBLIC, comme le dit docs/security.md, puis réessaie.
refusal-unknown_effect = Il n’y a pas d’effet { $effect } sur ce serveur : voir outbox.effect.
refusal-wrong_state = L’effet { $effect } est { $state } ; ceci est pour { $wanted }.
refusal-unknown_work = Il n’y a pas de travail { $work } sur ce serveur : voir outbox.waiting.
refusal-work_in_wrong_state = Le travail { $work } est { $state } ; ceci est pour { $wanted }.
refusal-unregistered_function = La fonction { $function } n’est pas inscrite pour un travail ultérieur : outbox.handler montre celles qui le sont.
refusal-not_schedulable = La fonction { $function } ne peut pas être planifiée : elle doit appartenir à guildkeeper_owner et être déclarée (guild_id bigint, arguments jsonb, at timestamptz) returns void.
