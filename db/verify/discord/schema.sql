-- Verify guildkeeper:discord/schema on pg

begin;

select 'discord'::regnamespace;

rollback;
