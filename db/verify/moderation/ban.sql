-- Verify guildkeeper:moderation/ban on pg

begin;

select 'moderation.ban'::regproc;

rollback;
