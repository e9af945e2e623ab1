-- Revert guildkeeper:roles/_tell from pg

begin;
set local role guildkeeper_owner;

drop function roles._tell;

commit;
