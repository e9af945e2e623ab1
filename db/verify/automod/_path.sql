-- Verify guildkeeper:automod/_path on pg

begin;

select 'automod._path'::regproc;

rollback;
