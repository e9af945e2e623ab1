-- Specification of roles._give_autoroles: gives the roles for who joins.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

select roles._give_autoroles(1, '{5}', tests.t());
select is(tests.told(), null, 'there is none');
insert into roles.autorole (guild_id, role_id, delay, made_at) values (1, 201, '0 s', tests.t()), (1, 202, '1 hour', tests.t());
select tests.see(m, '{}', joined_at => tests.t()) from generate_series(5, 6) m;
select roles._give_autoroles(1, '{6,5}', tests.t());
select is(tests.told(), '5+201 6+201', 'what is due is given');
select results_eq(
  $$select key, run_at from outbox.due where function = 'roles._autorole_due' order by key$$,
  $$values ('roles._autorole_due 5 202', tests.t(3600)), ('roles._autorole_due 6 202', tests.t(3600))$$,
  'what is not yet is scheduled'
);
select roles._give_autoroles(1, '{5,6}', tests.t(10));
select is(tests.told(), null, 'once');
select is((select count(*) from outbox.due where function = 'roles._autorole_due'), 2::bigint, 'so is the work');

select * from finish();
rollback;
