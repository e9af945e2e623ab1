-- Verify guildkeeper:moderation/unlock on pg

begin;

select 'moderation.unlock'::regproc;

rollback;
