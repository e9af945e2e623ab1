-- Specification of app._refuse: a refusal is an error with its SQLSTATE and the sentence of app.error.

begin;
select plan(6);

select throws_ok(
  $$select app._refuse('not_your_board')$$,
  'U0OWN', 'These buttons belong to somebody else. /leaderboard opens a board for you.',
  'a sentence without places is raised as it stands'
);
select throws_ok(
  $$select app._refuse('invalid_amount', '-5', '1', '1000')$$,
  'U0AMT', 'The amount must be a whole number from 1 to 1,000, not -5.',
  'arguments are filled in by number, not by order'
);
select throws_ok(
  $$select app._refuse('unknown_period', '%1$s %s 100% \ ''')$$,
  'U0PER', 'There is no period "%1$s %s 100% \ ''". Choose one of: all time, today, this week, this month.',
  'an argument that looks like a format is text like any other'
);
select throws_ok(
  $$select app._refuse('unknown_period', null)$$,
  'U0PER', 'There is no period "". Choose one of: all time, today, this week, this month.',
  'a null argument leaves its place empty'
);
select throws_ok(
  $$select app._refuse('no_such_refusal')$$, 'P0002', null, 'a code that is not in app.error is a bug, not a refusal'
);
select throws_ok(
  $$select app._refuse(null)$$, 'P0002', null, 'no code at all is a bug, not a refusal'
);

select * from finish();
rollback;
