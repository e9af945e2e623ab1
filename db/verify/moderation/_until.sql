-- Verify guildkeeper:moderation/_until on pg

begin;

select 'moderation._until'::regproc;

rollback;
