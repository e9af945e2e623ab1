-- Verify guildkeeper:leveling/_level_earned on pg

begin;

select 'leveling._level_earned()'::regprocedure;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'level_earned_by_insert';
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'leveling.member'::regclass and tgname = 'level_earned_by_update';

rollback;
