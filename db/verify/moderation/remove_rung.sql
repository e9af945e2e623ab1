-- Verify guildkeeper:moderation/remove_rung on pg

begin;

select 'moderation.remove_rung'::regproc;

rollback;
