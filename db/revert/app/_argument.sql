-- Revert guildkeeper:app/_argument from pg

begin;
set local role guildkeeper_owner;

drop function app._argument;

commit;
