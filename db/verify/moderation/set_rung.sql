-- Verify guildkeeper:moderation/set_rung on pg

begin;

select 'moderation.set_rung'::regproc;

rollback;
