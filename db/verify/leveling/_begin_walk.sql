-- Verify guildkeeper:leveling/_begin_walk on pg

begin;

select 'leveling._begin_walk'::regproc;

rollback;
