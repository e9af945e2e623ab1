-- Specification of personal.role: roles of members' own, case by case.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(18);

\ir ../../fixtures/personal.sql

-- Made.
select results_eq(
  $$select role_id, name, colors, may_have from tests.own(5, 'Sunny', '#ff8800')$$,
  $$values (null::bigint, 'Sunny', '{16746496}'::integer[], true)$$, 'it is being made'
);
select results_eq(
  'select method, path from outbox.effect', $$values ('POST', '/guilds/1/roles')$$, 'by Discord'
);
select tests.clear_effects(), tests.made(5, 301);
select results_eq(
  'select concat_ws('' '', method, path) from outbox.effect order by effect_id',
  array['PATCH /guilds/1/roles', 'PUT /guilds/1/members/5/roles/301'], 'then it is put below the anchor, and on'
);
select is((select body from outbox.effect where method = 'PATCH'), '[{"id": "301", "position": 2}]', 'right below');
select is(tests.counting(5), '301 personal', 'it is a reason like others');
select is_empty('select from roles.selfcheck(1)', 'all is sound');

-- Changed.
select tests.clear_effects();
select throws_ok(
  $$select tests.own(5, 'Rainy', seconds => 86399)$$, 'U0PSN', 'You have changed your role lately.', 'not twice a day'
);
select is((tests.own(5, 'Rainy', seconds => 86400)).name, 'Rainy', 'but once');
select results_eq('select method, path from outbox.effect', $$values ('PATCH', '/guilds/1/roles/301')$$, 'the role is changed');

-- Lapses.
select tests.clear_effects(), tests.boosts(5, false, 100000);
select is((select lapses_at from personal.own_role(1, 5)), tests.t(100000) + interval '3 days',
  'who boosts no longer has a while');
select results_eq('select path from outbox.effect', $$values ('/channels/@dm/messages')$$, 'and is told');
select tests.clear_effects(), tests.boosts(5, true, 100010);
select is((select lapses_at from personal.own_role(1, 5)), null, 'who does again has their role');
select tests.boosts(5, false, 100020), tests.clear_effects();
select personal._due(1, '{"member_id": 5}', tests.t(100020) + interval '2 days');
select is_empty('select from outbox.effect', 'not before its time');
select personal._due(1, '{"member_id": 5}', tests.t(100020) + interval '3 days');
select results_eq(
  'select concat_ws('' '', method, path) from outbox.effect', array['DELETE /guilds/1/roles/301'], 'then it is deleted'
);
select is((select name from personal.own_role(1, 5)), null, 'and gone');
select is_empty('select from roles.selfcheck(1)', 'all is sound');

-- Deleted by people, and made again.
select tests.clear_effects(), tests.boosts(6, true, 0), tests.own(6, 'Stormy') is not null, tests.made(6, 302);
do $$ begin perform app._role_gone(1, 302, tests.t(9)); end $$;
select tests.clear_effects();
select is((tests.own(6, seconds => 86400)).role_id, null, 'what people deleted is made again');
select results_eq('select method, path from outbox.effect', $$values ('POST', '/guilds/1/roles')$$, 'as it was');

select * from finish();
rollback;
