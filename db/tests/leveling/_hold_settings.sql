-- Specification of leveling._hold_settings: curve and rewards stay as they are while XP change.
-- That those who change them wait for it is shown with several sessions, in tests/concurrency.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

create view pg_temp.held as
select from pg_locks
where relation = 'leveling.settings'::regclass and mode = 'RowShareLock' and pid = pg_backend_pid();

select is_empty('select from pg_temp.held', 'at first nobody holds them');
select leveling._hold_settings(array[1]);
select isnt_empty('select from pg_temp.held', 'then they are held until the transaction ends');
select lives_ok('select leveling._hold_settings(array[404])', 'a guild without settings is nothing to hold');

select * from finish();
rollback;
