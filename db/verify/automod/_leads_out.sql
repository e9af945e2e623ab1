-- Verify guildkeeper:automod/_leads_out on pg

begin;

select 'automod._leads_out'::regproc;

rollback;
