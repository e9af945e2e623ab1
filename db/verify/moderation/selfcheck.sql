-- Verify guildkeeper:moderation/selfcheck on pg

begin;

select 'moderation.selfcheck'::regproc;

rollback;
