-- Verify guildkeeper:automod/_compile on pg

begin;

select 'automod._compile'::regproc;

rollback;
