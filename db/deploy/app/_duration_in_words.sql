-- Deploy guildkeeper:app/_duration_in_words to pg

begin;
set local role guildkeeper_owner;

create function app._duration_in_words(duration interval)
returns text
language sql immutable
as $$
  select coalesce(
    nullif(
      concat_ws(' ',
        s.seconds / 86400 || ' day' || case s.seconds / 86400 when 0 then null when 1 then '' else 's' end,
        s.seconds % 86400 / 3600 || ' hour' || case s.seconds % 86400 / 3600 when 0 then null when 1 then '' else 's' end,
        s.seconds % 3600 / 60 || ' minute' || case s.seconds % 3600 / 60 when 0 then null when 1 then '' else 's' end,
        s.seconds % 60 || ' second' || case s.seconds % 60 when 0 then null when 1 then '' else 's' end
      ),
      ''
    ),
    '0 seconds'
  )
  from (select extract(epoch from _duration_in_words.duration)::bigint as seconds) s
  where _duration_in_words.duration is not null;
$$;

comment on function app._duration_in_words is 'A duration in words for people, such as 3 days 12 hours; null of none.';

commit;
