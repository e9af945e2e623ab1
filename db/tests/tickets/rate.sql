-- Specification of tickets.rate: how it was.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(10);

select tests.ticket();
select throws_ok($$select tickets.rate(1, 1, 5, null, 5)$$, 'U0TRT', null, 'once it is closed');
select tickets.close(1, 1, at => tests.h());
select tests.refuses(
  $$select tickets.rate(1, 1, 5, null, 77)$$, 'U0TRT', 'Only who opened a ticket rates it, once it is closed.',
  'by its opener alone'
);
select tests.refuses($$select tickets.rate(1, 1, 6, null, 5)$$, 'U0TRT', 'A rating is 1 to 5 stars, not 6.', 'five at most');
select throws_ok('select tickets.rate(1, 1, 9007199254740991, null, 5)', 'U0TRT', null, 'whatever number it is');
select is((tickets.rate(1, 1, 2, ' Slow ', 5, 'k', tests.h())).praise, 'Slow', 'in words too');
select is((tickets.rate(1, 1, 2, ' Slow ', 5, 'k', tests.h())).stars, 2, 'the same key returns the same');
select is((tickets.rate(1, 1, 5, null, 5)).stars, 5, 'it may be changed');
select is((tests.ticket()).praise, 'Slow', 'stars alone leave the words');
select is((tickets.rate(1, 1, 5, '', 5)).praise, null, 'which are taken back by none');
select results_eq(
  $$select s from tests.steps() s where s like 'rated%'$$, array['rated 5 2', 'rated 5 5'], 'other words are no other rating'
);

select * from finish();
rollback;
