-- Revert guildkeeper:app/_id_pattern from pg

begin;
set local role guildkeeper_owner;

drop function app._id_pattern;

commit;
