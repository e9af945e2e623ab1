-- Revert guildkeeper:stats/retention from pg

begin;
set local role guildkeeper_owner;

drop function stats.retention;
drop type stats.retained;

commit;
