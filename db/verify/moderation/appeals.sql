-- Verify guildkeeper:moderation/appeals on pg

begin;

select 'moderation.appeals'::regclass;

rollback;
