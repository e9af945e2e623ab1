-- Revert guildkeeper:moderation/_duration from pg

begin;
set local role guildkeeper_owner;

drop function moderation._duration(text, interval, interval);
drop function moderation._seconds(text);

commit;
