-- Revert guildkeeper:stats/period from pg

begin;
set local role guildkeeper_owner;

drop function stats.period;
drop type stats.period_row;

commit;
