-- Verify guildkeeper:automod/_without_invisible on pg

begin;

select 'automod._without_invisible'::regproc;

rollback;
