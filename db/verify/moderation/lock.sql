-- Verify guildkeeper:moderation/lock on pg

begin;

select 'moderation.lock'::regproc;

rollback;
