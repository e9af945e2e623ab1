-- Verify guildkeeper:moderation/rung on pg

begin;

select 'moderation.rung'::regclass;

rollback;
