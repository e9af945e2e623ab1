-- Revert guildkeeper:roles/_begin_stay from pg

begin;
set local role guildkeeper_owner;

drop function roles._begin_stay;

commit;
