-- Revert guildkeeper:stats/_active_days from pg

begin;
set local role guildkeeper_owner;

drop function stats._active_days;
drop type stats.active_day;

commit;
