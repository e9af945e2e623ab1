-- Verify guildkeeper:leveling/_follow_levels on pg

begin;

select 'leveling._follow_levels'::regproc;

rollback;
