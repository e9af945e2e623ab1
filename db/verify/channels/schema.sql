-- Verify guildkeeper:channels/schema on pg

begin;

select 'channels'::regnamespace;

rollback;
