-- Revert guildkeeper:roles/_take from pg

begin;
set local role guildkeeper_owner;

drop function roles._take;

commit;
