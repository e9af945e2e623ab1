-- Revert guildkeeper:stats/remove_counter from pg

begin;
set local role guildkeeper_owner;

drop function stats.remove_counter;

commit;
