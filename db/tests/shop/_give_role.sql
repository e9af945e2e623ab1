-- Specification of shop._give_role: a role for good.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(6);

create function tests.give(role_ids bigint[]) returns void language sql as $$
  select shop._give_role(1, 5, app._require_role(1, 202), give.role_ids, '"why"', tests.t())
$$;
select lives_ok($$select tests.give('{201}')$$, 'one who does not have it');
select results_eq(
  'select concat_ws('' '', method, path, tests.said(reason)) from outbox.effect',
  array['PUT /guilds/1/members/5/roles/202 why'], 'gets it'
);
select tests.refuses(
  $$select tests.give('{202}')$$, 'U0HAS', 'You have the role <@&202> already.', 'one who has it is refused'
);
select tests.buy(5, 'silver');
select lives_ok($$select tests.give('{202}')$$, 'one to whom it was lent');
select results_eq(
  'select tests.said(note), until, counts, tests.said(end_note) from roles.why(1, 5, 202)',
  $$values ('why', null::timestamptz, true, null), ('shop.item 3 Silver', '2026-01-08T12:00:00Z', false, 'shop.bought')$$,
  'has it for good'
);
select is_empty(
  $$select from outbox.due d where d.function = 'roles._end' and d.finished_at is null$$, 'and nothing takes it back'
);

select * from finish();
rollback;
