-- Verify guildkeeper:automod/_links on pg

begin;

select 'automod._links'::regproc;

rollback;
