-- Specification of outbox._schedule_follow_up: the effect is done, and what follows is due.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(6);

create function pg_temp.follow(lane text, created_id bigint default 4711) returns void language sql as $$
  update outbox.effect e set created_id = follow.created_id where e.lane = follow.lane;
  select outbox._schedule_follow_up(e, tests.t()) from outbox.effect e where e.lane = follow.lane
$$;
do $$
begin
  perform tests.queue('channel 101'), tests.queue('channel 102'), tests.queue('role');
  update outbox.effect e set method = 'POST', path = '/channels/101/messages' where e.lane = 'channel 101';
  perform outbox._when_done(1, e.effect_id, 'tests._work', '{"a": 1}') from outbox.effect e where e.lane <> 'channel 102';
  perform pg_temp.follow('channel 102');
end;
$$;
select is((select count(*) from outbox.due), 0::bigint, 'nothing follows from other effects');
do $$ begin perform pg_temp.follow('channel 101'); end $$;
select results_eq(
  'select guild_id, function, arguments, run_at from outbox.due',
  $$values (1::bigint, 'tests._work', '{"a": 1, "message_id": 4711}'::jsonb, tests.t())$$,
  'it is due at once, and knows the message'
);
select is((select count(*) from outbox.follow_up), 1::bigint, 'and once');
do $$ begin perform pg_temp.follow('channel 101'); end $$;
select is((select count(*) from outbox.due), 1::bigint, 'a second time nothing follows');
delete from outbox.due;
do $$ begin perform pg_temp.follow('role', null); end $$;
select is((select arguments from outbox.due), '{"a": 1}', 'what makes nothing tells of nothing');
select lives_ok('select outbox._schedule_follow_up(null, tests.t())', 'an effect nobody knows is no error');

select * from finish();
rollback;
