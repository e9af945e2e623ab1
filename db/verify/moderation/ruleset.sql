-- Verify guildkeeper:moderation/ruleset on pg

begin;

select 'moderation._ids(interval)'::regprocedure;
select 'moderation.ruleset'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'moderation.ruleset', 'select, insert, update, delete'))::integer;

rollback;
