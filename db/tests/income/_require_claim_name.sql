-- Specification of income._require_claim_name: what a claim may be called, and how many there may be.

begin;
\ir ../../fixtures/guild.sql
select plan(14);

select is(income._require_claim_name(1, '  weekly '), 'weekly', 'a name comes without the blanks around it');
select tests.refuses(
  format('select income._require_claim_name(1, %L)', n.name), 'U0CLN',
  format('A claim''s name is one line of 1 to 32 characters, not "%s"; daily and work are settings.', n.name), n.rule
)
from (values ('daily', 'daily is taken'), ('work', 'work is taken'), ('Daily', 'whatever its case'),
  ('', 'no name is none'), ('  ', 'nor are blanks'),
  (e'a\nb', 'two lines are too many'), (repeat('x', 33), '33 characters are too many')) as n (name, rule);
select is(income._require_claim_name(1, repeat('x', 32)), repeat('x', 32), '32 are not');

select income.set_claim(1, 'Monthly', 1, 1, '30 days') is null as made;
select is(income._require_claim_name(1, 'monthly'), 'Monthly', 'one that there is stays as it is written');
insert into income.claim_state values (1, 501, 'Yearly', now(), now(), 0, 0);
select is(income._require_claim_name(1, ' YEARLY'), 'Yearly', 'so does one that was claimed and removed');
select income.remove_claim(1, 'MONTHLY') is null as removed;

select income.set_claim(1, 'claim ' || n, 1, 1, '1 day') is null as made from generate_series(1, 23) n;
select tests.refuses(
  $$select income._require_claim_name(1, 'claim 24')$$, 'U0CLX',
  'There are 23 claims already, and no more can be. Remove one first.', 'beside 23 others there is no place'
);
select is(income._require_claim_name(1, n), 'claim 23', 'one of them may be changed')
from unnest('{claim 23,Claim 23}'::text[]) n;

select * from finish();
rollback;
