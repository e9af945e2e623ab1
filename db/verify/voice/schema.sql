-- Verify guildkeeper:voice/schema on pg

begin;

select 'voice'::regnamespace;

rollback;
