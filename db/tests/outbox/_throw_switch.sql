-- Specification of outbox._throw_switch: turns the outbox on or off, and remembers earlier throws.

begin;
select plan(2);

select outbox._throw_switch(false, 'why not');
select results_eq(
  $$
  select s.running, s.reason, s.database_user = session_user, s.system_identifier = c.system_identifier, s.database_id = d.oid
  from outbox.switch s, pg_control_system() c, pg_database d
  where d.datname = current_database()
  order by s.switch_id desc limit 1
  $$,
  $$ values (false, 'why not', true, true, true) $$,
  'a throw tells what, why, by whom, and in which database of which cluster'
);
select is((select count(*) from outbox.switch), 2::bigint, 'earlier throws are kept');

select * from finish();
rollback;
