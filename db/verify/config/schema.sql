-- Verify guildkeeper:config/schema on pg

begin;

select 'config'::regnamespace;

rollback;
