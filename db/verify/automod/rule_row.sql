-- Verify guildkeeper:automod/rule_row on pg

begin;

select 'automod.rule_row'::regtype;

rollback;
