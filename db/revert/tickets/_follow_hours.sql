-- Revert guildkeeper:tickets/_follow_hours from pg

begin;
set local role guildkeeper_owner;

drop function tickets._follow_hours;

commit;
