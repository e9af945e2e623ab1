-- Verify guildkeeper:automod/_finds on pg

begin;

select 'automod._finds'::regproc;

rollback;
