-- Specification of channels._asked_for: the messages that a purge is about.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

create function pg_temp.asked(member_id bigint default null, contains text default null, before bigint default null,
  after bigint default null) returns text language sql as $$
  select string_agg(m.message_id::text, ' ')
  from channels._asked_for(
    array[(1, 5, 'a', false, 0), (3, 6, 'B%', false, 0), (2, 5, 'b', true, 0), (3, 6, 'B%', false, 0)]::channels.seen_message[],
    asked.member_id, asked.contains, asked.before, asked.after
  ) m
$$;
select is(pg_temp.asked(), '3 2 1', 'all of them, each once, the newest first');
select is(pg_temp.asked(5), '2 1', 'of a member');
select is(pg_temp.asked(contains => 'b'), '3 2', 'with a text, whatever its case');
select is(pg_temp.asked(contains => '%'), '3', 'which is no pattern');
select is(pg_temp.asked(before => 3, after => 1), '2', 'between two others');

select * from finish();
rollback;
