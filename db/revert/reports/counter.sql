-- Revert guildkeeper:reports/counter from pg

begin;
set local role guildkeeper_owner;

drop table reports.counter;

commit;
