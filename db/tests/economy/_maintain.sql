-- Specification of economy._maintain: idle fortunes decay once a week.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(3);

select tests.configure('economy.decay_above', '0'), tests.configure('economy.decay_percent', '10');
select economy.give(1, 5, 100, at => '2025-01-01'), economy.give(1, 6, 50, at => '2025-01-01');
select is(economy._maintain(1, '2026-01-05T12:00Z', 1), 1::bigint, 'so many members at once');
select is(economy._maintain(1, '2026-01-05T12:00:10Z', 1), 1::bigint, 'then the next');
select is(concat_ws(', ', tests.has(5), tests.has(6)), '90 0, 45 0', 'each has lost what decays');

select * from finish();
rollback;
