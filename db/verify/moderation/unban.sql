-- Verify guildkeeper:moderation/unban on pg

begin;

select 'moderation.unban'::regproc;

rollback;
