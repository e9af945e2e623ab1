-- Verify guildkeeper:moderation/log on pg

begin;

select 'moderation.log'::regclass;

rollback;
