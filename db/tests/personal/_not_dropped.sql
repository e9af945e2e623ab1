-- Specification of personal._not_dropped: a role of one's own that Discord did not delete.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(14);

\ir ../../fixtures/personal.sql
update app.settings set notice_channel_id = 102 where guild_id = 1;
-- Discord refuses to delete what was dropped last, and that is heard; returns what is told to whom.
create function pg_temp.refused(seconds numeric, code integer default 50013) returns text language plpgsql as $$
begin
  perform personal._not_dropped(1, f.arguments || jsonb_build_object('state', 'dead', 'code', code), tests.t(seconds))
  from outbox.follow_up f where f.function = 'personal._not_dropped' order by f.effect_id desc limit 1;
  return (
    select concat_ws(' ', coalesce(e.recipient_id::text, e.path), e.card, e.facts ->> 'name', e.facts ->> 'role_id',
      e.facts ->> 'guild_name')
    from outbox.effect e where e.card is not null order by e.effect_id desc limit 1
  );
end;
$$;

select tests.own(5, 'Sunny', '#ff8800') is not null as made;
select tests.made(5, 301), personal.drop_role(1, 5, actor_id => 5, at => tests.t(2)) > 0 as dropped;
select is(pg_temp.refused(3, 10011), null, 'what is gone is gone');
select is((personal.own_role(1, 5)).name, null, 'for good');

select tests.own(5, 'Rainy', '#ff8800', 90000) is not null as made;
select tests.made(5, 302, 90001), personal.drop_role(1, 5, actor_id => 5, at => tests.t(90002)) > 0 as dropped;
select is(pg_temp.refused(90003), '5 personal.not_dropped Rainy 302 First', 'whoever gave it up is told');
select results_eq(
  'select role_id, name, colors, changed_at from personal.role',
  $$values (302::bigint, 'Rainy', array[16746496], tests.t(90000))$$, 'it is theirs as it was'
);
select is(tests.counting(5), '302 personal', 'and worn for that');
select is_empty('select from app.role where role_id = 302 and deleted_at is not null', 'as it is there');
select is_empty('select * from personal.selfcheck(1)', 'all of which is sound');

select personal.drop_role(1, 5, facts => tests.rank(), actor_id => 61, at => tests.t(90010)) is not null as dropped;
select is(pg_temp.refused(90011), '61 personal.not_dropped Rainy 302 First', 'so is a moderator, who can drop it again');

-- Lapsed: nobody has dropped it.
select tests.boosts(5, false, 90020);
select personal._due(1, '{"member_id": 5}', tests.t(90020) + interval '30 days');
select is(
  pg_temp.refused(90021 + 30 * 86400), '/channels/102/messages personal.not_dropped Rainy 302 First',
  'where nobody dropped it, those who run the guild are told'
);
select is(tests.due(5), tests.t(90021 + 31 * 86400), 'and it is tried again a day later');

-- Dropped, and another one is asked for.
select tests.boosts(5, true, 9000000), personal.drop_role(1, 5, actor_id => 5, at => tests.t(9000001)) is not null as dropped;
select tests.own(5, 'Windy', seconds => 9000002) is not null as made;
select is(pg_temp.refused(9000003), '5 personal.not_dropped Rainy 302 First', 'they are told of the first');
select is((select name from personal.role), 'Windy', 'who has another one keeps that');

-- Forgotten.
select personal._forget_member(1, 5, tests.t(9000010));
select tests.own(5, 'Foggy', seconds => 9000011) is not null as made;
select tests.made(5, 305, 9000012), personal._forget_member(1, 5, tests.t(9000013));
select is(
  pg_temp.refused(9000014), '/channels/102/messages personal.not_dropped Foggy 305 First',
  'of who was forgotten, those who run the guild are told'
);
select is_empty('select from personal.role', 'who know no more of whose it was');

select * from finish();
rollback;
