-- Specification of roles.drop_autorole: a role is no longer for who joins.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(7);

do $$ begin perform roles.set_autorole(1, 201, at => tests.t()); end $$;
select tests.see(5, '{}', joined_at => tests.t()), roles._greet(1, '{5}', tests.t());
select tests.clear_effects();
select is(roles.drop_autorole(1, 201, tests.rank(), 61), 201::bigint, 'it is dropped');
select is(tests.told(), null, 'who has it keeps it');
select is_empty('select from roles.autoroles(1)', 'nobody else gets it');
select tests.refuses(
  'select roles.drop_autorole(1, 201)', 'U0NAU', 'The role "Bronze" is not given to who joins, so there is nothing to drop.',
  'what is none cannot be dropped'
);
select tests.refuses(
  'select roles.drop_autorole(1, 201, tests.rank(permissions => 0), 61)', 'U0PRM',
  'You need the permission "Manage Roles" for that.', 'nor by anybody'
);
do $$ begin perform roles.set_autorole(1, 202), app._role_gone(1, 202, now()); end $$;
select is(roles.drop_autorole(1, 202, key => 'k'), 202::bigint, 'also one that is gone');
select is(roles.drop_autorole(1, 202, key => 'k'), 202::bigint, 'the same key again drops nothing else');

select * from finish();
rollback;
