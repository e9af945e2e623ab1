-- Revert guildkeeper:reports/_role_due from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('reports._role_due');
drop function reports._role_due;

commit;
