-- Specification of app._require_text: texts of people that are too long or unreadable are refused by their name.

begin;
select plan(6);

select lives_ok($$select app._require_text('reason', 'for being kind')$$, 'a short text is fine');
select lives_ok($$select app._require_text('reason', null)$$, 'no text is fine');
select lives_ok($$select app._require_text('reason', repeat('x', 400))$$, '400 characters are fine');
select throws_ok(
  $$select app._require_text('reason', repeat('x', 401))$$,
  'U0TXT', 'The reason must be at most 400 characters, without control or unreadable characters.',
  '401 characters are refused'
);
select throws_ok(
  $$select app._require_text('name', 'abcd', 3)$$,
  'U0TXT', 'The name must be at most 3 characters, without control or unreadable characters.',
  'another limit may be set'
);
select throws_ok(
  $$select app._require_text('reason', E'for \uFFFD')$$,
  'U0TXT', 'The reason must be at most 400 characters, without control or unreadable characters.',
  'unreadable characters are refused'
);

select * from finish();
rollback;
