-- Specification of income._maintain: old claims are forgotten, a bounded part at once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(4);

select income.work(1, 5, at => '2025-01-01'), income.work(1, 6, at => '2025-01-02'),
  income.work(1, 7, at => '2025-01-03'), income.work(1, 5, key => 'k', at => '2026-01-01');
select is(income._maintain(1, '2026-03-01Z', 2), 2::bigint, 'so many at most, the oldest first');
select is(income._maintain(1, '2026-03-01Z', 2), 1::bigint, 'then the rest');
select is((select array_agg(h.member_id) from income.claim_history h), array[5::bigint], 'what is young stays');
select income._maintain(1, '2028-03-01Z', 2);
select tests.refuses(
  $$select income.work(1, 5, key => 'k', at => '2028-03-01')$$, 'U0KEY',
  'The key "k" was already used for another request (work). Use a new key.',
  'the key of a claim that is forgotten is not paid again'
);

select * from finish();
rollback;
