-- Specification of moderation._tell_failure: whoever decided a case is told that it was not carried out.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(7);

select tests.file('ban', 5), tests.file('ban', 6, source => 'rule', actor_id => null);
do $$ begin
  perform moderation._note_failure(tests.filed(n), app._refusal('not_in_time', '{}'), tests.h(1)) from generate_series(1, 2) n;
end $$;
create function pg_temp.told() returns setof text language sql as $$
  select concat_ws(' ', e.recipient_id, e.facts ->> 'number', e.expires_at - tests.h(1))
  from outbox.effect e where e.card = 'moderation.failed' order by e.effect_id
$$;
create function pg_temp.due() returns setof text language sql as $$
  select concat_ws(' ', d.arguments ->> 'number', d.run_at - tests.h(1))
  from outbox.due d where d.function = 'moderation._notice_failure' and d.finished_at is null order by d.work_id
$$;
select tests.configure('moderation.log_channel_id', '102');
do $$ begin perform moderation._tell_failure(tests.filed(1), 77, tests.h(1)); end $$;
select is_empty('select pg_temp.told()', 'nobody, where there is a case log');
update app.channel set deleted_at = now() where channel_id = 102;
do $$ begin perform moderation._tell_failure(tests.filed(1), 77, tests.h(1)); end $$;
select results_eq('select pg_temp.told()', array['77 1 1 day'], 'a moderator, where it is gone');
select is_empty('select pg_temp.due()', 'and nobody else');
update outbox.effect set state = 'dead', code = 50007, finished_at = tests.h(1) where card = 'moderation.failed';
select results_eq('select pg_temp.due()', array['1 00:00:00'], 'but for who takes no direct messages');
select outbox.run_now(1, d.work_id) from outbox.due d where d.function = 'moderation._notice_failure';
select is((select count(*) from pg_temp.told() t where t like '1000 1 %'), 1::bigint, 'the owner');

do $$ begin
  perform moderation._tell_failure(tests.filed(2), null, tests.h(1));
  perform moderation._tell_failure(tests.filed(2), null, tests.h(1.01));
end $$;
select results_eq('select pg_temp.due()', array['2 00:01:00'], 'where no moderator did, those who run the guild, once a minute');
update outbox.due set state = 'done', finished_at = tests.h(2);
do $$ begin perform moderation._tell_failure(tests.filed(2), null, tests.h(1)); end $$;
select results_eq('select pg_temp.due()', array['2 00:01:00'], 'and again in another one');

select * from finish();
rollback;
