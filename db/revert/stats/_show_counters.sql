-- Revert guildkeeper:stats/_show_counters from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('stats._show_counters');
drop function stats._show_counters;

commit;
