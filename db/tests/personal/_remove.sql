-- Specification of personal._remove: a role of one's own goes.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(8);

\ir ../../fixtures/personal.sql
select roles._lock(1, '{5}');
select is(personal._remove(1, 5, '"over"', tests.t()), null, 'there is none');
select tests.own(5, 'Sunny') is not null as made;
select tests.made(5, 301), tests.clear_effects();
select is(personal._remove(1, 5, '"over"', tests.t(1)), 301::bigint, 'which it was');
select results_eq(
  'select concat_ws('' '', method, path, tests.said(reason)) from outbox.effect', array['DELETE /guilds/1/roles/301 over'],
  'it is deleted, and not taken off besides'
);
select results_eq(
  $$select function, arguments - 'before', arguments -> 'before' ->> 'changed_at' from outbox.follow_up$$,
  $$values (
    'personal._not_dropped', '{"role_id": 301, "name": "Sunny", "actor_id": null}'::jsonb, to_jsonb(tests.t()) #>> '{}'
  )$$,
  'should Discord refuse that, it is theirs as before'
);
select is(tests.counting(5), null, 'no reason is left');
select tests.own(5, 'Sunny', seconds => 90000) is not null as made;
select tests.made(5, 302), app._role_gone(1, 302, tests.t(90001)), tests.clear_effects();
select is(personal._remove(1, 5, '"over"', tests.t(90002)), 302::bigint, 'one that is gone');
select is_empty('select from outbox.effect', 'is not deleted again');
select tests.own(5, 'Sunny', seconds => 180000) is not null as made;
select tests.made(5, 303, 180001), tests.clear_effects();
select personal._remove(1, 5, null, tests.t(180002), 61, is_forgotten => true) is not null as gone;
select is(
  (select arguments from outbox.follow_up), '{"role_id": 303, "name": "Sunny", "actor_id": 61, "before": null}',
  'but who is forgotten stays so'
);

select * from finish();
rollback;
