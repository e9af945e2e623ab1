-- Specification of moderation._log: each case shows as one message, which is edited.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(14);

create function pg_temp.logged() returns setof text language sql as $$
  select concat_ws(' ', e.method, e.path, e.card, e.facts ->> 'number', e.facts ->> 'kind',
    case when e.facts ->> 'pardoned_at' is not null then 'pardoned' end, e.body -> 'allowed_mentions' ->> 'parse')
  from outbox.effect e where e.path ~ '^/channels/\d' order by e.effect_id
$$;
select tests.file('warn') as number \gset
select is_empty('select pg_temp.logged()', 'without a case log, nowhere');
select tests.configure('moderation.log_channel_id', '102');
select tests.file('warn', reason => '@everyone') as number \gset
select results_eq(
  'select pg_temp.logged()', array['POST /channels/102/messages moderation.case 2 warn []'],
  'a new case is a message that pings nobody'
);
select results_eq(
  'select guild_id, number, channel_id, message_id, is_stale from moderation.log',
  'values (1::bigint, 2::bigint, 102::bigint, null::bigint, false)', 'whose id is not known yet'
);

select is(
  (select e.facts from outbox.effect e where e.path ~ '^/channels/\d'), to_jsonb(moderation._case_row(tests.filed(2), tests.h())),
  'it is the card of whoever looks at the case, as it was filed'
);

-- It changes before it is posted.
do $$ begin perform moderation.edit_reason(1, 2, 'spam'); end $$;
select is((select count(*) from pg_temp.logged()), 1::bigint, 'a case that changes meanwhile has no second message');
select is((select l.is_stale from moderation.log l), true, 'but it is remembered');
do $$ begin perform moderation._logged(1, '{"number": 2, "message_id": 4711}', tests.h()); end $$;
select results_eq(
  'select l from pg_temp.logged() l offset 1', array['PATCH /channels/102/messages/4711 moderation.case 2 warn []'],
  'and edited once the message is known'
);

-- And after.
select tests.configure('moderation.log_channel_id', '101');
do $$ begin perform moderation.pardon(1, 2); end $$;
select results_eq(
  'select l from pg_temp.logged() l offset 2', array['PATCH /channels/102/messages/4711 moderation.case 2 warn pardoned []'],
  'then each change is an edit of that message, wherever new ones go'
);
select tests.file('ban', 6, lasts => 24) as ban \gset
select results_eq(
  'select l from pg_temp.logged() l offset 3', array['POST /channels/101/messages moderation.case 3 ban []'],
  'a new one goes to the new place'
);
do $$ begin perform moderation._logged(1, '{"number": 3, "message_id": 4712}', tests.h()); end $$;
do $$ begin perform moderation._sanction_due(1, '{"number": 3}', tests.h(24)); end $$;
select results_eq(
  'select l from pg_temp.logged() l offset 4', array['PATCH /channels/101/messages/4712 moderation.case 3 ban []'],
  'an end is seen as well'
);
do $$ begin perform moderation.edit_reason(1, 1, 'x'); end $$;
select results_eq(
  'select l from pg_temp.logged() l offset 5', array['POST /channels/101/messages moderation.case 1 warn []'],
  'a case from before there was a case log shows when it changes'
);
do $$ begin perform tests.file('warn', 7, source => 'discord'); end $$;
select results_eq(
  'select l from pg_temp.logged() l offset 6', array['POST /channels/101/messages moderation.case 4 warn []'],
  'what was done by hand shows too'
);
update app.channel set deleted_at = now() where channel_id = 101;
do $$ begin perform tests.file('warn', 8); end $$;
select is((select count(*) from pg_temp.logged()), 7::bigint, 'a channel that is gone is no case log');
select is_empty('select * from moderation.selfcheck(1)', 'after all of that the books are sound');

select * from finish();
rollback;
