-- Verify guildkeeper:moderation/settings on pg

begin;

select 'moderation.settings'::regclass;

rollback;
