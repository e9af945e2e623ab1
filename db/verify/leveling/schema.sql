-- Verify guildkeeper:leveling/schema on pg

begin;

select 1 / has_schema_privilege('guildkeeper_admin', 'leveling', 'usage')::integer;
select 'leveling.curve'::regtype;
select 'leveling.announcement'::regtype;
select 'leveling.rewards_mode'::regtype;

rollback;
