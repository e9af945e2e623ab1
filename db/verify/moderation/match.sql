-- Verify guildkeeper:moderation/match on pg

begin;

select 'moderation.match'::regclass;
select 1 / (not has_table_privilege('guildkeeper_bot', 'moderation.match', 'select, insert, update, delete'))::integer;

rollback;
