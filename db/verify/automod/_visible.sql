-- Verify guildkeeper:automod/_visible on pg

begin;

select 'automod._visible'::regproc;

rollback;
