-- Revert guildkeeper:app/_escape from pg

begin;
set local role guildkeeper_owner;

drop function app._escape;

commit;
