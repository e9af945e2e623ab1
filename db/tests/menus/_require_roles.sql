-- Specification of menus._require_roles: roles that a menu may offer.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(8);

select is(menus._require_roles(1, '{202, 201, 202}', null, null), '{201, 202}', 'each once');
select throws_ok(format('select menus._require_roles(1, %L, null, null)', r), s, null, r) from (values
  ('{}', 'U0AMT'), (null, 'U0AMT'), ('{205}', 'U0HIR'), ('{204}', 'U0HIR'), ('{221}', 'U0ROL')
) as v (r, s);
select throws_ok(
  $$select menus._require_roles(1, '{202}', row(2, 1 << 28)::roles.facts, 61)$$, 'U0ABV', null,
  'below the actor''s own'
);
update app.role set permissions = 4 where guild_id = 1 and role_id = 201;
select throws_ok($$select menus._require_roles(1, '{201}', null, null)$$, 'U0DNG', null, 'and no dangerous one');

select * from finish();
rollback;
