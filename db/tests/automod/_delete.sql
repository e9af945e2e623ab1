-- Specification of automod._delete: messages of new matches are deleted once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(3);

create function pg_temp.match(number integer, message_id bigint, deletes boolean default true) returns automod.match language sql
begin atomic
  insert into automod.match (guild_id, number, member_id, channel_id, message_id, at, deletes)
  values (1, match.number, 501, 101, match.message_id, tests.s(), match.deletes)
  returning *;
end;
select automod._delete(array[pg_temp.match(1, tests.message_id(tests.s())), pg_temp.match(2, tests.message_id(tests.s()))]);
select is(tests.deleted(), 1::bigint, 'a message that met two rules is deleted once');
select automod._delete(array[pg_temp.match(3, tests.message_id(tests.s()))]);
select is(tests.deleted(), 1::bigint, 'and not again');
select automod._delete(array[pg_temp.match(1, tests.message_id(tests.s(1)), false)]);
select is(tests.deleted(), 1::bigint, 'one of a rule that does not delete stays');

select * from finish();
rollback;
