-- Verify guildkeeper:automod/_needle on pg

begin;

select 'automod._needle'::regproc;

rollback;
