-- Revert guildkeeper:reports/_counter_answered from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('reports._counter_answered');
drop function reports._counter_answered;

commit;
