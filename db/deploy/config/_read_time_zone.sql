-- Deploy guildkeeper:config/_read_time_zone to pg

begin;
set local role guildkeeper_owner;

create function config._read_time_zone(typed text)
returns text[]
language sql stable
as $$
  with wish as (
    select
      t.word,
      -- A distance to Greenwich. The zones that are nothing else have the sign of POSIX, which counts westward.
      case
        when t.distance[2]::integer = 0 then 'utc'
        else 'etc/gmt' || translate(t.distance[1], '+-', '-+') || t.distance[2]::integer
      end as distance
    from (
      select w.word, regexp_match(w.word, '^(?:utc|gmt)?_?([+-])(\d{1,2})(?::?00)?$') as distance
      from (select regexp_replace(lower(btrim(text._without_marks(_read_time_zone.typed))), '\s+', '_', 'g') as word) w
    ) t
    where length(t.word) between 1 and 100
  ),
  meant as (
    select
      z.name,
      case
        when lower(z.name) = w.word then 1
        when lower(z.name) = w.distance then 2
        when z.name !~ '^Etc/GMT'
          and w.word in (regexp_replace(lower(z.name), '^.*/', ''), translate(lower(z.name), '/', '_')) then 3
      end as rank
    from app.time_zone z
    cross join wish w
  )
  select array_agg(m.name order by m.name) from meant m where m.rank = (select min(o.rank) from meant o);
$$;

comment on function config._read_time_zone is
'The time zones that somebody who typed this may mean: a name, in large or small letters, with blanks or accents; the last part of
one (new york); or a whole number of hours from Greenwich (GMT+5, UTC-3). Null of what is none.';

commit;
