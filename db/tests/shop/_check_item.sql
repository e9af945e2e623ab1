-- Specification of shop._check_item: what an item must be.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(19);

create function tests.fits(fields jsonb, number bigint default 1) returns void language sql as $$
  select shop._check_item(jsonb_populate_record(tests.item(fits.number), fields))
$$;
select lives_ok(format('select tests.fits(''{}'', %s)', n), format('item %s is fine', n)) from generate_series(1, 5) n;
select tests.refuses(
  format('select tests.fits(%L, %s)', w.fields, w.number), 'U0IKD', w.message, w.message
)
from (values
  ('{"price": null}', 1, 'An item needs a price.'),
  ('{"role_id": 201}', 1, 'Only an item that gives a role has one.'),
  ('{"duration": "1 day"}', 2, 'Only a role for a time has a duration.'),
  ('{"xp": 5}', 2, 'Only an item that gives XP has an amount of XP.'),
  ('{"role_id": null}', 2, 'An item that gives a role needs one.'),
  ('{"duration": null}', 3, 'A role for a time needs a duration, such as 7 days.'),
  ('{"xp": null}', 4, 'An item that gives XP needs an amount of XP.'),
  ('{"uses_at_once": true}', 1, 'Something to have does nothing when it is bought.')
) as w (fields, number, message);
select tests.refuses(
  $$select tests.fits('{"name": "Silver"}')$$, 'U0TAK', 'There is an item "Silver" already: number 3.', 'the name of another'
);
select tests.refuses(
  $$select tests.fits(jsonb_build_object('description', repeat('a', 301)))$$, 'U0TXT',
  'The description must be at most 300 characters, without control or unreadable characters.', 'a long description'
);
select tests.refuses(
  $$select tests.fits('{"emoji": "a b"}')$$, 'U0EMJ', 'An emoji is one emoji or word of at most 64 characters, not "a b".',
  'two words for an emoji'
);
select tests.refuses(
  $$select tests.fits('{"role_id": 204}', 2)$$, 'U0HIR',
  'I cannot give out the role "High": it is not below my own highest role. Move my role above it.', 'a role out of reach'
);
select tests.refuses(
  $$select tests.fits('{"role_id": 221}', 2)$$, 'U0ROL', 'Role 221 does not exist in this server. Choose one of its roles.',
  'another guild''s role'
);
select tests.refuses(
  $$select tests.fits('{"required_role_id": 221}')$$, 'U0ROL',
  'Role 221 does not exist in this server. Choose one of its roles.', 'or one that it takes'
);

select * from finish();
rollback;
