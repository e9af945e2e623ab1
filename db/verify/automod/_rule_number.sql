-- Verify guildkeeper:automod/_rule_number on pg

begin;

select 'automod._rule_number'::regproc;

rollback;
