-- Verify guildkeeper:automod/_follow on pg

begin;

select 'automod._follow'::regproc;

rollback;
