-- Revert guildkeeper:moderation/_enforce from pg

begin;
set local role guildkeeper_owner;

drop function moderation._enforce;

commit;
