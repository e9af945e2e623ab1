-- Specification of roles.history: which roles a member wore.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

select tests.give(5, 201, at => tests.t(1)), tests.give(5, 201, ref => 'loan', at => tests.t(2));
select tests.see(5, '{201}', tests.t(3)), tests.see(5, '{201,202}', tests.t(4));
select roles.take(1, 5, 201, at => tests.t(10)) is not null as taken;
select tests.see(5, '{202}', tests.t(11)), tests.see(5, '{201,202}', tests.t(20)), app._member_left(1, 5, false, tests.t(30));
select results_eq(
  'select role_id, role_name, from_at, until_at, has_left, sources, page, pages from roles.history(1, 5, page_size => 2)',
  $$values (201::bigint, 'Bronze', tests.t(20), tests.t(30), true, '{}'::text[], 1::bigint, 2::bigint),
    (202, 'Silver', tests.t(4), tests.t(30), true, '{}', 1, 2)$$,
  'the latest first'
);
select results_eq(
  'select from_at, until_at, has_left, sources, page from roles.history(1, 5, page => 7, page_size => 2)',
  $$values (tests.t(3), tests.t(11), false, '{moderator,shop}'::text[], 2::bigint)$$, 'with the reasons that are remembered'
);
select is((select count(*) from roles.history(1, 5, 201)), 2::bigint, 'of one role');
select is_empty('select from roles.history(1, 6)', 'of nobody else');
select tests.refuses(
  'select roles.history(1, 5, page_size => 500)', 'U0SIZ', 'A page has 1 to 100 rows, not 500.', 'a page is not endless'
);

select * from finish();
rollback;
