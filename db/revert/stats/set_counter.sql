-- Revert guildkeeper:stats/set_counter from pg

begin;
set local role guildkeeper_owner;

drop function stats.set_counter;
drop type stats.counter_row;

commit;
