-- Revert guildkeeper:tickets/_follow_type from pg

begin;
set local role guildkeeper_owner;

drop trigger tickets_follow_type on desk.type;
drop function tickets._follow_type;

commit;
