-- Specification of moderation._require_rung: nobody reaches by points what they may not do.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(9);

-- Moderator 77 may time out members (1 << 40), and what is in `more` besides: kick (2), ban (4).
create function pg_temp.points(points numeric, more bigint default 0, actor_id bigint default 77, member_id bigint default 5)
returns void language sql as $$
  select moderation._require_rung(
    1, points.member_id, points.points, points.actor_id, tests.facts(actor_permissions => 1::bigint << 40 | more), tests.h(1)
  )
$$;
select lives_ok($$select pg_temp.points(1000)$$, 'without a ladder points lead to nothing');
select tests.configure('moderation.ladder', 'gentle');
select tests.refuses(
  'select pg_temp.points(6)', 'U0PRM', 'You need the permission "Ban Members" for that.',
  'points that lead to a ban take its permission'
);
select lives_ok($$select pg_temp.points(6, 4), pg_temp.points(6, actor_id => 1000), pg_temp.points(6, actor_id => null)$$,
  'who may ban may, so may the owner and an operator');
select lives_ok($$select pg_temp.points(5)$$, 'a timeout takes that for timeouts');

select tests.file('warn', 5, points => 5);
select throws_ok('select pg_temp.points(2)', 'U0PRM', null, 'what they have already counts');
select lives_ok($$select pg_temp.points(2, member_id => 6)$$, 'but not what others have');
select lives_ok($$select pg_temp.points(1), pg_temp.points(null)$$,
  'a warning that has no more points than any other leads where the server wants it to');
select tests.configure('moderation.warn_points', '2');
select lives_ok($$select pg_temp.points(2)$$, 'however many that are');

do $$ begin perform moderation.set_rung(1, 5, 'ban'), moderation.set_rung(1, 6, 'kick'); end $$;
select tests.refuses(
  'select pg_temp.points(6, member_id => 6)', 'U0PRM', 'You need the permission "Kick Members" for that.',
  'a rung takes what its action takes, and of several the highest counts'
);

select * from finish();
rollback;
