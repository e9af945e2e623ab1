-- Verify guildkeeper:automod/rule_wish on pg

begin;

select 'automod.rule_wish'::regtype;

rollback;
