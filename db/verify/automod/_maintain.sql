-- Verify guildkeeper:automod/_maintain on pg

begin;

select 'automod._maintain'::regproc;

rollback;
