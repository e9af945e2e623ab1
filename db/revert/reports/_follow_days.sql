-- Revert guildkeeper:reports/_follow_days from pg

begin;
set local role guildkeeper_owner;

drop trigger reports_follow_days on stats.progress;
drop function reports._follow_days;

commit;
