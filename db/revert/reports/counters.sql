-- Revert guildkeeper:reports/counters from pg

begin;
set local role guildkeeper_owner;

drop function reports.counters;

commit;
