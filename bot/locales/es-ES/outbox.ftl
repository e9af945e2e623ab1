# Negativas a quienes administran el bot.

refusal-temporary_objects = En esta base de datos { $who } puede crear objetos temporales y actuar a través de ellos como su propietario. Quítale ese derecho a PUBLIC, como dice docs/security.md, e inténtalo de nuevo.
refusal-unknown_effect = No hay ningún efecto { $effect } en este servidor: mira outbox.effect.
refusal-wrong_state = El efecto { $effect } está { $state }; esto es para { $wanted }.
refusal-unknown_work = No hay ningún trabajo { $work } en este servidor: mira outbox.waiting.
refusal-work_in_wrong_state = El trabajo { $work } está { $state }; esto es para { $wanted }.
refusal-unregistered_function = La función { $function } no está registrada para trabajos posteriores: outbox.handler muestra las que lo están.
refusal-not_schedulable = La función { $function } no se puede programar: debe pertenecer a guildkeeper_owner y estar declarada (guild_id bigint, arguments jsonb, at timestamptz) returns void.
