-- Revert guildkeeper:stats/_role_due from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('stats._role_due');
drop function stats._role_due;

commit;
