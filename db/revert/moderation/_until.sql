-- Revert guildkeeper:moderation/_until from pg

begin;
set local role guildkeeper_owner;

drop function moderation._until;

commit;
