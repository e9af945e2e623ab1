-- Verify guildkeeper:moderation/_discord_until on pg

begin;

select 'moderation._discord_until(timestamptz, timestamptz)'::regprocedure;

rollback;
