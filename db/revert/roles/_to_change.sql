-- Revert guildkeeper:roles/_to_change from pg

begin;
set local role guildkeeper_owner;

drop function roles._to_change;

commit;
