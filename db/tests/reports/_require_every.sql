-- Specification of reports._require_every: what is no rhythm is refused.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(3);

select lives_ok($$select reports._require_every(e) from unnest(array['day', 'week', 'month']) e$$, 'a day, a week, a month');
select tests.refuses(
  $$select reports._require_every('year')$$, 'U0STP', 'There is no step "year". Choose one of: day, week, month.', 'no other'
);
select throws_ok($$select reports._require_every(null)$$, 'U0STP', null, 'nor none');

select * from finish();
rollback;
