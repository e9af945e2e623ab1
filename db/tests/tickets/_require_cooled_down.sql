-- Specification of tickets._require_cooled_down: one ticket after another.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select tests.ticket();
update desk.type set cooldown = '2 hours';
select tests.refuses(
  $$select tickets._require_cooled_down(desk._require_kind(1, '1'), 5, tests.h(1))$$, 'U0TCD',
  'You can open another ticket of "Support" at 2026-01-01 14:00 UTC.', 'too soon'
);
select lives_ok($$select tickets._require_cooled_down(desk._require_kind(1, '1'), 5, tests.h(2))$$, 'then they may');
update tickets.ticket set state = 'failed';
select lives_ok($$select tickets._require_cooled_down(desk._require_kind(1, '1'), 5, tests.h(1))$$, 'what failed was none');
update tickets.ticket set state = 'open';
update desk.type set cooldown = '0';
select lives_ok(
  $$select tickets._require_cooled_down(desk._require_kind(1, '1'), 5, tests.h(-1))$$, 'without one, whoever was first'
);

select * from finish();
rollback;
