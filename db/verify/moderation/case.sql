-- Verify guildkeeper:moderation/case on pg

begin;

select 'moderation.case'::regclass;

rollback;
