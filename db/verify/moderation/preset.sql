-- Verify guildkeeper:moderation/preset on pg

begin;

select 'moderation.preset'::regclass;

rollback;
