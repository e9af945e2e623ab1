-- Revert guildkeeper:app/_refuse from pg

begin;
set local role guildkeeper_owner;

drop function app._refuse;

commit;
