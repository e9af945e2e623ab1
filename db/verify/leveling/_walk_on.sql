-- Verify guildkeeper:leveling/_walk_on on pg

begin;

select 'leveling._walk_on'::regproc;

rollback;
