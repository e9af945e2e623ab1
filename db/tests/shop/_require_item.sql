-- Specification of shop._require_item: the item that people mean.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(13);

create function tests.means(typed text, holder_id bigint default null) returns bigint language sql as $$
  select (shop._require_item(1, typed, holder_id)).number
$$;
select is(tests.means('3'), 3::bigint, 'a number');
select is(tests.means(' #3'), 3::bigint, 'with its sign');
select is(tests.means(' siLVER '), 3::bigint, 'a name, whatever its case');
select tests.buy(5, 'frog');
do $$ begin perform shop.remove_item(1, 'frog'); end $$;
select tests.refuses(
  $$select shop._require_item(1, 'frog', null)$$, 'U0ITM', 'There is no item "frog". Choose one by its name or number.',
  'one that was removed is gone'
);
select tests.refuses(
  $$select shop._require_item(1, '1', 6)$$, 'U0ITM', 'There is no item "1". Choose one by its name or number.',
  'also for one who does not have it'
);
select is(tests.means('frog', 5), 1::bigint, 'but not for one who has it');
do $$ begin perform shop.set_item(1, name => 'frog', price => 1); end $$;
select is(tests.means('frog', 5), 1::bigint, 'who means theirs when another has its name');
select is(tests.means('frog', 6), 6::bigint, 'others mean the new one');
select tests.buy(5, '6');
select tests.refuses(
  $$select shop._require_item(1, 'frog', 5)$$, 'U0AMB',
  '"frog" may be one of several: Frog #1, frog #6. Choose one of those that are suggested.', 'who has both must say which'
);
select is(tests.means('#1', 5), 1::bigint, 'and can');
select tests.refuses(
  format('select shop._require_item(1, %L, 5)', t.typed), 'U0ITM',
  format('There is no item "%s". Choose one by its name or number.', left(coalesce(t.typed, 'null'), 80)),
  format('there is no %s', left(coalesce(t.typed, 'null'), 20))
)
from (values (''), (null), (repeat('9', 100))) as t (typed);

select * from finish();
rollback;
