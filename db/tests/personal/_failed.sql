-- Specification of personal._failed: a role of one's own was not made.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(10);

\ir ../../fixtures/personal.sql
select tests.own(5, 'Sunny') is not null as made;
select personal._failed(1, '{"member_id": 5, "state": "dead", "code": 50013}', tests.t(1));
select is((personal.own_role(1, 5)).name, null, 'there is none');
select results_eq(
  $$select card, facts ->> 'name' from outbox.effect where card is not null$$, $$values ('personal.failed', 'Sunny')$$,
    'they are told'
);
select is((tests.own(5, 'Sunny', seconds => 2)).name, 'Sunny', 'they may ask again');
select tests.made(5, 301), personal._failed(1, '{"member_id": 5}', tests.t(3));
select is((personal.own_role(1, 5)).role_id, 301::bigint, 'what is there stays');
select is((select count(*) from outbox.effect where card is not null), 1::bigint, 'and nobody is told');

-- Changing it: Discord refuses what was asked for first.
select tests.own(5, 'Rainy', '#ff8800', 90000) is not null as changed;
create function pg_temp.refused() returns void language sql as $$
  select personal._failed(1, f.arguments || '{"state": "dead", "code": 50035}', tests.t(90001))
  from outbox.follow_up f where f.function = 'personal._failed' and f.arguments ? 'before' order by f.effect_id limit 1
$$;
select pg_temp.refused();
select results_eq(
  'select name, colors, changed_at from personal.role', $$values ('Sunny', '{}'::integer[], tests.t(2))$$,
  'one that is, is as it was'
);
select results_eq(
  $$select facts ->> 'name', facts ->> 'role_id' from outbox.effect where card is not null order by effect_id desc limit 1$$,
  $$values ('Sunny', '301')$$, 'and they are told'
);
select is((tests.own(5, 'Windy', seconds => 90002)).name, 'Windy', 'and may ask again');
select pg_temp.refused();
select is((personal.own_role(1, 5)).name, 'Windy', 'what they have asked for since stays');
select is((select count(*) from outbox.effect where card is not null), 2::bigint, 'and they are told nothing');

select * from finish();
rollback;
