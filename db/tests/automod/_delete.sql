-- Specification of automod._delete: messages of new matches are deleted once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(8);

create function pg_temp.match(number integer, message_id bigint, deletes boolean default true, channel_id bigint default 101)
returns automod.match language sql
begin atomic
  insert into automod.match (guild_id, number, member_id, channel_id, message_id, at, deletes)
  values (1, match.number, 501, match.channel_id, match.message_id, tests.s(), match.deletes)
  returning *;
end;
select automod._delete(array[pg_temp.match(1, tests.message_id(tests.s())), pg_temp.match(2, tests.message_id(tests.s()))]);
select is(tests.deleted(), 1::bigint, 'a message that met two rules is deleted once');
select is((select tests.said(reason) from outbox.effect), 'automod.rules 1, 2', 'the audit log is told of which');
select automod._delete(array[pg_temp.match(3, tests.message_id(tests.s()))]);
select is(tests.deleted(), 1::bigint, 'and not again');
select automod._delete(array[pg_temp.match(1, tests.message_id(tests.s(1)), false)]);
select is(tests.deleted(), 1::bigint, 'one of a rule that does not delete stays');

delete from outbox.effect;
select automod._delete(array[
  pg_temp.match(1, 7001, channel_id => 7001), pg_temp.match(1, 7002, channel_id => 7001), pg_temp.match(2, 7001,
    channel_id => 7001)
]);
select results_eq(
  'select concat_ws('' '', method, path, tests.said(reason)) from outbox.effect',
  array['DELETE /channels/7001 automod.rules 1, 2'],
    'a thread by whose title, or a post by whose first message, they were met goes whole'
);
delete from outbox.effect;
select automod._delete(array[pg_temp.match(3, 7001, channel_id => 7001)]);
select is_empty('select from outbox.effect', 'once');

-- Discord refuses.
create function pg_temp.follows() returns text language sql as $$
  update outbox.effect set state = 'dead', finished_at = tests.s(), code = 50013, error = 'x';
  select d.function || ' ' || (d.arguments ->> 'channel_id') from outbox.due d order by d.work_id desc limit 1;
$$;
select automod._delete(array[pg_temp.match(1, 7003, channel_id => 102)]);
select is(pg_temp.follows(), 'moderation._not_deleted 102', 'those who moderate hear of what is still there');
select automod._delete(array[pg_temp.match(1, 7004, channel_id => 7004)]);
select is(pg_temp.follows(), 'moderation._not_deleted 7004', 'and of a thread');

select * from finish();
rollback;
