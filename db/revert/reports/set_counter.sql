-- Revert guildkeeper:reports/set_counter from pg

begin;
set local role guildkeeper_owner;

drop function reports.set_counter;
drop type reports.counter_row;

commit;
