-- Verify guildkeeper:moderation/schema on pg

begin;

select 'moderation'::regnamespace;

rollback;
