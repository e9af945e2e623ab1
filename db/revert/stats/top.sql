-- Revert guildkeeper:stats/top from pg

begin;
set local role guildkeeper_owner;

drop function stats.top;
drop type stats.top_row;

commit;
