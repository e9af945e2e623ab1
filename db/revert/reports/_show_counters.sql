-- Revert guildkeeper:reports/_show_counters from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('reports._show_counters');
drop function reports._show_counters;

commit;
