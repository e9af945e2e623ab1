-- Specification of roles._not_settled: what Discord refused is tried again later.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(14);

-- What is due by then is done, Discord answers what waits, and that is heard.
create function pg_temp.work(at timestamptz) returns void language sql as $$
  select outbox._run(d.guild_id, d.work_id, work.at)
  from outbox.due d where d.state = 'pending' and d.function like 'roles.%' and d.run_at <= work.at
$$;
create function pg_temp.answer(status integer, code integer, hours integer default 0) returns void language plpgsql as $$
declare
  v_at timestamptz := tests.t(answer.hours * 3600);
begin
  perform pg_temp.work(v_at);
  update outbox.effect set run_at = v_at where state = 'pending';
  perform outbox.report(c.guild_id, c.effect_id, c.token, answer.status, answer.code, 'no', at => v_at)
  from outbox.claim(20, at => v_at) c;
  perform pg_temp.work(v_at);
end;
$$;
create function pg_temp.later() returns text language sql as $$
  select string_agg(concat_ws(' ', d.key, d.arguments ->> 'is_wanted', d.arguments ->> 'tried'), ', ' order by d.key)
  from outbox.due d where d.function = 'roles._try_again' and d.finished_at is null
$$;
create function pg_temp.wait(role_id bigint) returns interval language sql as $$
  select d.run_at - tests.t() from outbox.due d
  where d.key = 'roles._try_again 5 ' || wait.role_id and d.finished_at is null
$$;
create function pg_temp.not_taken(tried integer) returns void language sql as $$
  select roles._not_settled(1, jsonb_build_object(
    'member_id', 5, 'role_id', 202, 'is_wanted', false, 'tried', not_taken.tried, 'state', 'dead', 'code', 60003
  ), tests.t())
$$;

update app.settings set notice_channel_id = 102 where guild_id = 1;
select tests.give(5, 201), pg_temp.answer(404, 10007);
select is(pg_temp.later(), null, 'of who is gone, nothing');
select tests.give(5, 201);
select outbox.cancel(1, e.effect_id) from outbox.effect e where e.state = 'pending';
select pg_temp.work(now());
select is(pg_temp.later(), null, 'nor of what an operator cancelled');
select tests.give(5, 203), pg_temp.answer(204, null);
select is(pg_temp.later(), null, 'nor of what Discord did');

select pg_temp.not_taken(0);
select is(pg_temp.later(), 'roles._try_again 5 202 false 1', 'what was not taken is taken later');
select ok(pg_temp.wait(202) between '2 minutes' and '8 minutes', 'in some minutes');
select pg_temp.not_taken(2);
select is(pg_temp.later(), 'roles._try_again 5 202 false 3', 'once');
select ok(pg_temp.wait(202) between '10 minutes' and '30 minutes', 'and less often each time');
select pg_temp.not_taken(20);
select ok(pg_temp.wait(202) between '12 hours' and '36 hours', 'at last once a day');

-- A moderator's word.
delete from outbox.due;
select roles.give(1, 7, 201, facts => tests.rank(), actor_id => 61, at => tests.t()) is not null as given;
select pg_temp.answer(403, 60003);
select results_eq(
  $$select recipient_id, facts ->> 'code' from outbox.effect where card = 'roles.refused'$$, $$values (61::bigint, '60003')$$,
  'who decided it is told'
);
update outbox.effect set state = 'done' where state = 'pending';
update outbox.due set run_at = tests.t() where finished_at is null;
select pg_temp.answer(403, 60003);
select is((select count(*) from outbox.effect where card = 'roles.refused'), 1::bigint, 'once');
delete from outbox.hold;

-- Bought, and Discord does not allow it for some hours.
delete from outbox.due;
select tests.give(6, 201), pg_temp.answer(403, 50013);
select is(pg_temp.later(), 'roles._try_again 6 201 true 1', 'what was not given is given later');
select pg_temp.answer(403, 50013, hours) from generate_series(1, 4) hours;
select is(pg_temp.later(), null, 'what is held is not tried again besides');
select results_eq(
  $$select path, card from outbox.effect where state = 'pending' order by effect_id$$,
  $$values ('/guilds/1/members/6/roles/201', null), ('/channels/102/messages', 'discord.refused')$$,
  'the role waits, and those who run the guild are told why'
);
select pg_temp.answer(204, null, 5);
select results_eq(
  $$
  select e.state::text, e.attempts
  from outbox.effect e
  where e.path = '/guilds/1/members/6/roles/201'
  order by e.effect_id desc
  limit 1
  $$,
  $$values ('done', 2)$$, 'when they have mended it, it is given'
);

select * from finish();
rollback;
