-- Specification of moderation._not_logged: Discord did not post the message of a case.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(14);

create function pg_temp.posted() returns setof text language sql as $$
  select concat_ws(' ', e.method, e.path, e.card, e.facts ->> 'number')
  from outbox.effect e where e.path ~ '^/channels/\d' and e.state = 'pending' order by e.effect_id
$$;
create function pg_temp.refuse(code integer) returns void language plpgsql as $$
begin
  update outbox.effect
  set state = 'dead', finished_at = tests.h(), code = refuse.code, error = 'No'
  where path ~ '^/channels/\d' and state = 'pending';
  perform outbox.run_now(1, d.work_id) from outbox.due d where d.function = 'moderation._not_logged' and d.finished_at is null;
end;
$$;
select tests.configure('moderation.log_channel_id', '102');
select tests.file('warn') as number \gset
select tests.file('warn', 6) as number \gset
select pg_temp.refuse(50013);
select results_eq(
  'select l.number, l.failure from moderation.log l order by 1', 'values (1::bigint, 50013), (2::bigint, 50013)', 'it is known'
);
select is_empty('select pg_temp.posted()', 'and not tried again at once');

do $$ begin perform moderation.edit_reason(1, 1, 'ham'); end $$;
select results_eq(
  'select pg_temp.posted()', array['POST /channels/102/messages moderation.case 1'], 'when the case changes, it is posted anew'
);
do $$ begin perform moderation._logged(1, '{"number": 1, "message_id": 4711}', tests.h()); end $$;
select results_eq(
  'select l from pg_temp.posted() l offset 1', array['POST /channels/102/messages moderation.case 2'],
  'and once one is posted, the others are that could not be'
);
select results_eq(
  'select l.number, l.failure, l.message_id from moderation.log l order by 1',
  'values (1::bigint, null::integer, 4711::bigint), (2::bigint, null, null)', 'none is refused any more'
);

update outbox.effect set state = 'done', finished_at = tests.h() where path ~ '^/channels/\d' and state = 'pending'
  and facts ->> 'number' = '1';
select pg_temp.refuse(50035);
do $$ begin perform moderation._logged(1, '{"number": 1, "message_id": 4711}', tests.h()); end $$;
select is_empty('select pg_temp.posted()', 'what Discord refuses for what it says is not tried again and again');
do $$ begin perform moderation._not_logged(1, '{"number": 1}', tests.h()); end $$;
select is(
  (select l.message_id from moderation.log l where l.number = 1 and l.failure is null), 4711::bigint,
  'what is posted stays posted'
);
-- A message that somebody deleted.
update moderation.log set message_id = 4712, failure = null where number = 2;
create function pg_temp.edited(code integer, message_id bigint default 4711) returns void language sql as $$
  select moderation._not_logged(
    1, jsonb_build_object('number', 1, 'message_id', edited.message_id, 'state', 'dead', 'code', edited.code), tests.h()
  )
$$;
do $$ begin perform pg_temp.edited(50001); end $$;
select is((select l.message_id from moderation.log l where l.number = 1), 4711::bigint,
  'what could not be edited is still there');
do $$ begin perform moderation.edit_reason(1, 1, 'eggs'); end $$;
select results_eq(
  'select pg_temp.posted()', array['PATCH /channels/102/messages/4711 moderation.case 1'], 'and tried at the next change'
);
do $$ begin perform pg_temp.refuse(10008); end $$;
select results_eq(
  'select pg_temp.posted()', array['POST /channels/102/messages moderation.case 1'], 'one that somebody deleted is posted anew'
);
do $$ begin perform pg_temp.edited(10008); end $$;
select is((select count(*) from pg_temp.posted()), 1::bigint, 'once, however many edits of it failed');
do $$ begin perform moderation._logged(1, '{"number": 1, "message_id": 4713}', tests.h()); end $$;
select results_eq(
  'select l.number, l.failure, l.message_id from moderation.log l order by 1',
  'values (1::bigint, null::integer, 4713::bigint), (2::bigint, null, 4712)', 'and known from then on'
);
select tests.configure('moderation.log_channel_id', '101');
update app.channel set deleted_at = now() where channel_id = 102;
do $$ begin perform pg_temp.edited(10003, 4713); end $$;
select results_eq(
  'select p from pg_temp.posted() p offset 1', array['POST /channels/101/messages moderation.case 1'],
  'with its channel gone it is where the case log is now'
);
select is_empty('select * from moderation.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
