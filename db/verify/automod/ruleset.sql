-- Verify guildkeeper:automod/ruleset on pg

begin;

select 'automod.ruleset'::regclass;

rollback;
