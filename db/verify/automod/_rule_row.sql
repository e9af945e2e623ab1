-- Verify guildkeeper:automod/_rule_row on pg

begin;

select 'automod._rule_row'::regproc;

rollback;
