-- Verify guildkeeper:automod/ruleset on pg

begin;

select 'automod._ids(interval)'::regprocedure;
select 'automod.ruleset'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'automod.ruleset', 'select, insert, update, delete'))::integer;

rollback;
