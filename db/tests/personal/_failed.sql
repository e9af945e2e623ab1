-- Specification of personal._failed: a role of one's own was not made.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

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

select * from finish();
rollback;
