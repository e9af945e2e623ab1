-- Verify guildkeeper:leveling/_earned_nearby on pg

begin;

select 'leveling._earned_nearby'::regproc;

rollback;
