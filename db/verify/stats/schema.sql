-- Verify guildkeeper:stats/schema on pg

begin;

select 'stats'::regnamespace;

rollback;
