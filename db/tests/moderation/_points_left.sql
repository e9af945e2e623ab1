-- Specification of moderation._points_left: how points fade.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(9);

create function pg_temp.left(fade moderation.fading, expire_hours numeric, at_hours numeric, pardoned boolean default false)
returns numeric language sql as $$
  select moderation._points_left(
    jsonb_populate_record(null::moderation.case, jsonb_build_object(
      'at', tests.h(), 'points', 4, 'points_fade', fade, 'points_expire_at', coalesce(tests.h(expire_hours), 'infinity'),
      'pardoned_at', case when pardoned then tests.h() end
    )),
    tests.h(at_hours)
  )
$$;
select is(pg_temp.left('never', null, 1e6), 4::numeric, 'never: they stay');
select is(pg_temp.left('expire', 10, 9.99), 4::numeric, 'expire: they are all there until then');
select is(pg_temp.left('expire', 10, 10), 0::numeric, 'and none then');
select is(pg_temp.left('decay', 10, 0), 4::numeric, 'decay: all at first');
select is(pg_temp.left('decay', 10, 2.5), 3::numeric, 'then evenly less');
select is(pg_temp.left('decay', 10, 9), 0.4, 'in fractions');
select is(pg_temp.left('decay', 10, 10), 0::numeric, 'and none in the end');
select is(pg_temp.left('decay', 10, -5), 4::numeric, 'never more than there were');
select is(pg_temp.left('never', null, 0, true), 0::numeric, 'pardoned: none');

select * from finish();
rollback;
