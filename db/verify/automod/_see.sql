-- Verify guildkeeper:automod/_see on pg

begin;

select 'automod._see'::regproc;

rollback;
