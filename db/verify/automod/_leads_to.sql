-- Verify guildkeeper:automod/_leads_to on pg

begin;

select 'automod._leads_to'::regproc;

rollback;
