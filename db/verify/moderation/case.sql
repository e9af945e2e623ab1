-- Verify guildkeeper:moderation/case on pg

begin;

select 'moderation.counter'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'moderation.counter', 'select, insert, update, delete'))::integer;
select 'moderation.case'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'moderation.case', 'select, insert, update, delete'))::integer;
select 'moderation.case_edit'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'moderation.case_edit', 'select, insert, update, delete'))::integer;
select 'moderation.sanction'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'moderation.sanction', 'select, insert, update, delete'))::integer;

rollback;
