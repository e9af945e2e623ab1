-- Revert guildkeeper:app/_is_whole from pg

begin;
set local role guildkeeper_owner;

drop function app._is_whole;

commit;
