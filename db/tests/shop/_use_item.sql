-- Specification of shop._use_item: what an item does.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(9);

create function tests.use_item(number bigint, quantity bigint default 1) returns timestamptz language sql as $$
  select shop._use_item(tests.item(use_item.number), 5, use_item.quantity, '{}', 5, tests.t())
$$;
select is(tests.use_item(2), null, 'a role');
select results_eq('select tests.effects()', array['PUT /guilds/1/members/5/roles/201'], 'is given');
select is(tests.use_item(3, 2), tests.t(14 * 86400), 'a role for a time, for so many of its durations');
select is(tests.use_item(4, 2), null, 'XP');
select is(tests.xp(5), 100::bigint, 'come');
select is(
  (select row(h.actor_id, h.reason, h.at)::text from leveling.history h), row(5, 'Book', tests.t())::text,
  'with their reason in the history'
);
select tests.refuses(
  'select tests.use_item(1)', 'U0USE', 'Frog is to keep, to give or to sell; it does nothing when it is used.',
  'a collectible does nothing'
);
update app.role set permissions = 1 << 3 where role_id = 201;
select tests.refuses(
  'select tests.use_item(2)', 'U0DNG',
  'The role "Bronze" has permissions of moderators (Administrator). '
  'Choose another, or allow it with the setting roles.dangerous.',
  'a role that has become dangerous is refused'
);
update app.role set permissions = 0, "position" = 30 where role_id = 201;
select tests.refuses(
  'select tests.use_item(2)', 'U0HIR',
  'I cannot give out the role "Bronze": it is not below my own highest role. Move my role above it.',
  'a role out of reach is refused'
);

select * from finish();
rollback;
