-- Specification of shop._lend_role: a role for a time.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(8);

create function tests.lend(duration interval, seconds numeric default 0, role_ids bigint[] default '{}')
returns timestamptz language sql as $$
  select shop._lend_role(1, 5, app._require_role(1, 202), lend.role_ids, lend.duration, '"why"', tests.t(lend.seconds))
$$;
select is(tests.lend('1 day'), tests.t(86400), 'it ends so much later');
select results_eq(
  'select concat_ws('' '', method, path, tests.said(reason)) from outbox.effect',
  array['PUT /guilds/1/members/5/roles/202 why'], 'the member gets it'
);
select is(
  (select d.run_at from outbox.due d where d.function = 'roles._end'), tests.t(86400), 'and it is taken back then'
);
select is(tests.lend('1 day', 100, '{202}'), tests.t(2 * 86400), 'one that is lent already ends so much later');
select is(
  (select array_agg(d.run_at) from outbox.due d where d.function = 'roles._end' and d.finished_at is null),
    array[tests.t(2 * 86400)],
  'and is taken back once'
);
select is(tests.lend('1 day', 10 * 86400, '{202}'), tests.t(11 * 86400), 'one that is over by then begins anew');
select tests.refuses(
  $$select shop._lend_role(1, 6, app._require_role(1, 202), '{202}', '1 day', '"why"', now())$$, 'U0HAS',
  'You have the role <@&202> already.', 'one that the member has for good is refused'
);
select tests.refuses(
  $$select tests.lend('3660 days')$$, 'U0LNG', 'The role <@&202> can be lent for ten years at most.',
  'so are more than ten years'
);

select * from finish();
rollback;
