-- Specification of personal._made: a role of one's own is there.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

\ir ../../fixtures/personal.sql
select tests.own(5, 'Sunny') is not null as made;
select tests.clear_effects(), personal._made(1, '{"member_id": 5, "role_id": "301"}', tests.t(1));
select is((personal.own_role(1, 5)).role_id, 301::bigint, 'it is theirs');
select is(tests.roles_told(), '5+301', 'and on');
select tests.clear_effects(), personal._made(1, '{"member_id": 5, "role_id": 302, "name": "Sunny"}', tests.t(1));
select results_eq(
  'select concat_ws('' '', method, path) from outbox.effect', array['DELETE /guilds/1/roles/302'], 'a double is deleted'
);
select results_eq(
  'select function, arguments from outbox.follow_up',
  $$values ('personal._not_dropped', '{"role_id": 302, "name": "Sunny"}'::jsonb)$$, 'and if not, somebody is told'
);
select personal.drop_role(1, 5) is not null as dropped;
select tests.clear_effects(), personal._made(1, '{"member_id": 5, "role_id": 303}', tests.t(2));
select results_eq(
  'select concat_ws('' '', method, path) from outbox.effect', array['DELETE /guilds/1/roles/303'],
  'so is one that nobody wants any more'
);

select * from finish();
rollback;
