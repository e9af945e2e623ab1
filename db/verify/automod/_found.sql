-- Verify guildkeeper:automod/_found on pg

begin;

select 'automod._found'::regproc;

rollback;
