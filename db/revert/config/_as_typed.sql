-- Revert guildkeeper:config/_as_typed from pg

begin;
set local role guildkeeper_owner;

drop function config._as_typed;

commit;
