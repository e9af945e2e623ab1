-- Verify guildkeeper:moderation/timeout on pg

begin;

select 'moderation.timeout'::regproc;

rollback;
