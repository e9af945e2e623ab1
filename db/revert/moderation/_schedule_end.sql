-- Revert guildkeeper:moderation/_schedule_end from pg

begin;
set local role guildkeeper_owner;

drop function moderation._schedule_end;

commit;
