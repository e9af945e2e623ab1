-- Revert guildkeeper:roles/_end_denial from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('roles._end_denial');
drop function roles._end_denial;

commit;
