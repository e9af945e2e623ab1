-- Revert guildkeeper:roles/_personal_failed from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('roles._personal_failed');
drop function roles._personal_failed;

commit;
