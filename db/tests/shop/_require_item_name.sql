-- Specification of shop._require_item_name: what an item may be called.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(12);

create function tests.named(name text, number bigint default 1) returns void language sql as $$
  select shop._require_item_name(jsonb_populate_record(tests.item(1), jsonb_build_object('name', name, 'number', number)))
$$;
select lives_ok(format('select tests.named(%L)', n.name), format('"%s" is fine', n.name))
from (values ('Toad'), ('FROG'), ('Area 51'), ('ｓｗｏｒｄ 🗡️')) as n (name);
select tests.refuses(
  format('select tests.named(%L)', n.name), 'U0INM',
  format('An item''s name is one line of 1 to 80 readable characters that are not only digits, not "%s".', n.shown),
  format('"%s" is refused', replace(n.shown, E'\n', ' '))
)
from (values ('', ''), (' a', ' a'), (E'a\nb', E'a\nb'), ('42', '42'), ('#42', '#42'), (repeat('a', 81), repeat('a', 80)),
  (null, '')) as n (name, shown);
select tests.refuses(
  $$select tests.named('bRONZE')$$, 'U0TAK', 'There is an item "bRONZE" already: number 2.', 'another item''s name is taken'
);

select * from finish();
rollback;
