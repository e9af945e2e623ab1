-- Specification of income._require_claim: a claim of this guild, or a refusal.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select income.set_claim(1, 'weekly', 5, 10, '7 days') is null as made;
select is((income._require_claim(1, 'weekly')).amount_max, 10::bigint, 'a claim that there is');
select is((income._require_claim(1, ' WEEKLY ')).name, 'weekly', 'whatever its case, and what blanks are around it');
select tests.refuses(
  $$select income._require_claim(2, 'weekly')$$, 'U0CLM', 'There is no claim "weekly". /claims shows those there are.',
  'another guild''s is refused'
);
select tests.refuses(
  'select income._require_claim(1, null)', 'U0CLM', 'There is no claim "null". /claims shows those there are.',
  'so is none'
);

select * from finish();
rollback;
