-- Revert guildkeeper:moderation/_range from pg

begin;
set local role guildkeeper_owner;

drop function moderation._range;

commit;
