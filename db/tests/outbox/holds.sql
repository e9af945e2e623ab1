-- Specification of outbox.holds: what is held up now, and why.

begin;
select plan(6);
\ir ../../fixtures/effects.sql

do $$ begin perform tests.queue_roles(3), tests.queue_roles(1, '/guilds/1/bans/%s', first => 601); end $$;
insert into outbox.hold (guild_id, route, until, refused, failures, code, error, opened_at) values
  (1, 'PUT /guilds/1/members/*/roles/201', now() - interval '1 s', true, 5, 50013, 'Missing Permissions', now()),
  (1, 'PUT /guilds/1/bans/*', now() + interval '1 s', false, 0, null, null, null),
  (1, 'POST /over', now(), false, 4, 50001, 'Missing Access', null);
select results_eq(
  'select guild_id, route, why, until - now(), failures, code, error, since, waiting from outbox.holds order by waiting desc',
  $$values
    (
      1::bigint, 'PUT /guilds/1/members/*/roles/201', 'refused', '-1 s'::interval, 5, 50013, 'Missing Permissions', now(),
      3::bigint
    ),
    (1, 'PUT /guilds/1/bans/*', 'limited', '1 s', 0, null, null, null, 1)
  $$,
  'a refused route, a limit that lasts, and how many wait; nothing that is over'
);
insert into outbox.standstill values ('limit', now() + interval '2 s');
select results_eq(
  $$select route, why, until - now(), waiting from outbox.holds where guild_id is null$$,
  $$values ('everything', 'limited', '2 s'::interval, 4::bigint)$$, 'and the limit for everything'
);
update outbox.standstill set until = now();
select is_empty($$select from outbox.holds where guild_id is null$$, 'until it is over');
insert into outbox.invalid values (1, date_trunc('minute', now()), 1000);
select results_eq(
  $$select route, why, until, failures, waiting from outbox.holds where guild_id is null$$,
  $$values ('everything', 'refused', null::timestamptz, 1000, 4::bigint)$$, 'or that too many requests were refused'
);
select results_eq(
  $$select guild_id, why, failures, waiting from outbox.holds where route = 'everything' and guild_id is not null$$,
  $$values (1::bigint, 'refused', 1000, 4::bigint)$$, 'of one guild alone as well'
);
select table_privs_are('outbox', 'holds', 'guildkeeper_reader', '{SELECT}', 'reports may read it');

select * from finish();
rollback;
