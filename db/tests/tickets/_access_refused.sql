-- Specification of tickets._access_refused: what Discord has stands, and nothing of it is silent.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(11);

create function pg_temp.answer(function text, target_id bigint, allow bigint, more jsonb default '{}') returns void
language plpgsql as $$
begin
  execute format('select tickets.%I(1, $1, tests.h())', answer.function) using '{"number": 1, "channel_id": 501}' ||
    jsonb_build_object(
      'target_id', answer.target_id, 'allow', answer.allow, 'deny', case when answer.allow is not null then 0 end,
      'code', 50013, 'error', 'Missing Permissions'
    ) || more;
end;
$$;
create function pg_temp.access(target_id bigint) returns text language sql as $$
  select row(a.allow, a.has_allow)::text from tickets.access a where a.target_id = access.target_id
$$;
create function pg_temp.allowed(target_id bigint) returns bigint language sql as $$
  select a.allow from tickets.access a where a.target_id = allowed.target_id
$$;

select tests.ticket();
select tickets.add_member(1, 1, 6, 77, facts => tests.staff());
select is((select count(*) from outbox.follow_up f where f.function like 'tickets.\_access\_%'
  and f.arguments = jsonb_build_object('number', 1, 'channel_id', 501, 'target_id', 6, 'allow', pg_temp.allowed(6), 'deny', 0)),
  2::bigint, 'what is asked for says which it was, whatever the answer');
select pg_temp.answer('_access_refused', 6, pg_temp.allowed(6));
select is(pg_temp.access(6), null, 'who was not let in is not in');
select is_empty('select from tickets.participant', 'nor in the ticket: staff may add them anew');
select ok('access_refused 6 Missing Permissions' in (select tests.steps()), 'and staff are told who it is');

select tickets.add_member(1, 1, 6, 77, facts => tests.staff());
select pg_temp.answer('_access_changed', 6, pg_temp.allowed(6));
select tickets.remove_member(1, 1, 6, 77, facts => tests.staff());
select pg_temp.answer('_access_refused', 6, null);
select is((select p.member_id from tickets.participant p), 6::bigint, 'who was not removed is still in the ticket');
select tickets.remove_member(1, 1, 6, 77, facts => tests.staff());
select pg_temp.answer('_access_refused', 6, null, '{"code": 10009, "error": "Unknown Permission Overwrite"}');
select is(pg_temp.access(6), null, 'who is not there any more is removed');

update tickets.type set claiming = 'read_only';
update tickets.access set has_allow = allow, has_deny = deny;
select tickets.claim(1, 1, 77, facts => tests.staff());
create function pg_temp.refuse_staff() returns void language sql as $$
  select pg_temp.answer('_access_refused', 201, a.allow, jsonb_build_object('deny', a.deny))
  from tickets.access a where a.target_id = 201
$$;
select pg_temp.refuse_staff();
select is((select a.deny from tickets.access a where a.target_id = 201), 0::bigint, 'the others may write all the same');
select is((select s from tests.steps() s offset 7), 'access_refused Missing Permissions', 'of staff nobody is named');
select tests.clear_effects();
select tickets.set_topic(1, 1, 'Parcel', 77, facts => tests.staff());
select ok(
  'PUT /channels/501/permissions/201' in (select tests.effects()), 'with the next change it is tried again'
);
select tickets.release(1, 1, 77, facts => tests.staff());
select pg_temp.answer('_access_refused', 201, 1, '{"deny": 2048}');
select is((select count(*) from tests.steps() s where s like 'access_refused%'), 3::bigint, 'what is not asked for any more');
update tickets.ticket set channel_id = 502;
select pg_temp.refuse_staff();
select is(
  (select count(*) from tests.steps() s where s like 'access_refused%'), 3::bigint, 'or is of an earlier room concerns nobody'
);

select * from finish();
rollback;
