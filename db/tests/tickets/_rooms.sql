-- Specification of tickets._rooms: where deletions matter.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket(1), tests.ticket(2, 'closed'), tests.ticket(3, 'gone'), tests.ticket(4, 'opening');
create function pg_temp.rooms(since timestamptz) returns text language sql as $$
  select string_agg(r.guild_id || ':' || array_to_string(array(select unnest(r.channel_ids) order by 1), ' '), ',')
  from tickets._rooms(since) r
$$;
select is(pg_temp.rooms(null), '1:501 502', 'all that there are');
select is(pg_temp.rooms(tests.h(1)), null, 'since then none was made');
update tickets.ticket set opened_at = tests.h(2) where number = 2;
select is(pg_temp.rooms(tests.h(1)), '1:501 502', 'of a guild where one was');

select * from finish();
rollback;
