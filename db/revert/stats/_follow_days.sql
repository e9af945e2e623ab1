-- Revert guildkeeper:stats/_follow_days from pg

begin;
set local role guildkeeper_owner;

drop trigger follow_days on stats.progress;
drop function stats._follow_days;

commit;
