-- Specification of desk._require_not_barred: a block holds as long as it lasts.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select desk.block(1, 5, '1 hour', at => tests.h()), desk.block(1, 6, at => tests.h());
select tests.refuses(
  'select desk._require_not_barred(1, 5, tests.h())', 'U0TBL',
  'You cannot open tickets in this server until 2026-01-01 13:00 UTC.', 'with an end'
);
select lives_ok('select desk._require_not_barred(1, 5, tests.h(1))', 'then not any more');
select tests.refuses(
  'select desk._require_not_barred(1, 6, tests.h())', 'U0TBL', 'You cannot open tickets in this server.', 'or for good'
);

select * from finish();
rollback;
