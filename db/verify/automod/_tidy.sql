-- Verify guildkeeper:automod/_tidy on pg

begin;

select 'automod._tidy'::regproc;

rollback;
