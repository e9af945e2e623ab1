-- Verify guildkeeper:moderation/_discord_until on pg

begin;

select 'moderation._discord_until'::regproc;

rollback;
