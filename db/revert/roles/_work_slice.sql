-- Revert guildkeeper:roles/_work_slice from pg

begin;
set local role guildkeeper_owner;

drop function roles._work_slice;

commit;
