-- Deploy guildkeeper:desk/_minute to pg

begin;
set local role guildkeeper_owner;

create function desk._minute(hour text, minute text, half text)
returns integer
language sql immutable
as $$
  select case
    -- 12 am is midnight, 12 pm noon.
    when left(lower(_minute.half), 1) in ('a', 'p') and _minute.hour::integer not between 1 and 12 then null
    when left(lower(_minute.half), 1) = 'a' then _minute.hour::integer % 12
    when left(lower(_minute.half), 1) = 'p' then _minute.hour::integer % 12 + 12
    else _minute.hour::integer
  end * 60 + coalesce(_minute.minute::integer, 0);
$$;

comment on function desk._minute is
'The minute of the day that somebody typed as an hour, perhaps a minute, and perhaps am or pm. Null of what no clock of 12 hours
shows.';

commit;
