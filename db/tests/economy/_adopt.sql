-- Specification of economy._adopt: money of another bot is adopted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(4);

select tests.fund(5, 100, 10);
select is(
  economy._adopt(1, array[row(6, 70, 5), row(5, 90, 20)]::economy.adopted[], 'import 1', null, '2026-01-01'), 2::bigint,
  'who has less gets more'
);
select is(
  economy._adopt(1, array[row(6, 70, 5), row(5, 90, 20)]::economy.adopted[], 'import 1', null, '2026-01-01'), 0::bigint,
  'again it changes nothing'
);
select is(tests.has(5) || ', ' || tests.has(6), '100 20, 70 5', 'they have as much as elsewhere');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
