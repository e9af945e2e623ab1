-- Specification of moderation._require_moderator: who may look at what was decided about members.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(8);

create function pg_temp.asks(viewer_id bigint, permissions bigint default null) returns text language sql as $$
  select format(
    'select moderation._require_moderator(1, %L, %L)', viewer_id, case when permissions is not null
      then tests.facts(actor_permissions => permissions) end
  )
$$;
select lives_ok(pg_temp.asks(null), 'an operator');
select lives_ok(pg_temp.asks(77, 1::bigint << 40), 'who may time out members');
select lives_ok(pg_temp.asks(77, 1::bigint << 1), 'who may kick them');
select lives_ok(pg_temp.asks(77, 1::bigint << 2), 'who may ban them');
select lives_ok(pg_temp.asks(77, 8), 'an administrator');
select lives_ok(pg_temp.asks(1000), 'the owner, of whom nothing needs to be known');
select tests.refuses(pg_temp.asks(5, 2048), 'U0PRM', 'You need the permission "Timeout Members" for that.', 'but no member');
select throws_ok(pg_temp.asks(77), 'U0FCT', null, 'nor somebody of whom nothing is known');

select * from finish();
rollback;
