-- Specification of roles.drop_sticky: a role does not come back with who left.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

do $$ begin perform roles.set_sticky(1, 201); end $$;
select is(roles.drop_sticky(1, 201, tests.rank(), 61, 'k'), 201::bigint, 'it is dropped');
select is(roles.drop_sticky(1, 201, tests.rank(), 61, 'k'), 201::bigint, 'the same key again drops nothing else');
select is_empty('select from roles.sticky_roles(1)', 'it is none');
select tests.refuses(
  'select roles.drop_sticky(1, 201)', 'U0NSY', 'The role "Bronze" does not come back with who left, so there is nothing to drop.',
  'what is not cannot be dropped'
);
select tests.refuses(
  'select roles.drop_sticky(1, 201, null, 61)', 'U0FCT',
  'I do not know your roles or theirs, so I cannot decide that. Use the command in Discord.',
  'nor by somebody of whom nothing is known'
);

select * from finish();
rollback;
