-- Revert guildkeeper:moderation/_discord_until from pg

begin;
set local role guildkeeper_owner;

drop function moderation._discord_until;

commit;
