-- Revert guildkeeper:moderation/_duration from pg

begin;
set local role guildkeeper_owner;

drop function moderation._duration;
drop function moderation._seconds;

commit;
