-- Verify guildkeeper:automod/_host on pg

begin;

select 'automod._host'::regproc;

rollback;
