-- Specification of desk._placed: rooms are what fits their place.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

create function pg_temp.placed(before jsonb, options jsonb) returns text language sql as $$
  select row(y.room, y.parent_id, y.overflow_id)::text
  from desk._placed(
    jsonb_populate_record(jsonb_populate_record(desk._require_type(1, '1'), before), options), options
  ) y
$$;
select is(pg_temp.placed('{"overflow_id": 100}', '{"parent_id": 101}'), '(thread,101,)', 'threads in a text channel');
select is(pg_temp.placed('{"room": "thread"}', '{"parent_id": 100}'), '(channel,100,)', 'channels in a category');
select is(pg_temp.placed('{"parent_id": 101}', '{"room": "channel"}'), '(channel,,)', 'who wants channels leaves a text channel');
select is(pg_temp.placed('{}', '{"parent_id": 101, "room": "channel"}'), '(channel,101,)',
  'who chose both is taken at their word');
select is(pg_temp.placed('{}', '{"name": "x"}'), '(channel,100,)', 'what is not chosen stays');

select * from finish();
rollback;
