-- Verify guildkeeper:economy/schema on pg

begin;

select 1 / has_schema_privilege('guildkeeper_admin', 'economy', 'usage')::integer;
select 'economy.account'::regtype;
select 'economy.movement'::regtype;

rollback;
