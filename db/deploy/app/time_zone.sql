-- Deploy guildkeeper:app/time_zone to pg

begin;
set local role guildkeeper_owner;

create view app.time_zone as
select
  z.name,
  case
    -- POSIX counts westward: Etc/GMT-5 is what everybody calls UTC+5.
    when z.name = o.words or z.name ~ '^Etc/GMT[+-][1-9]' then o.words
    else format('%s (%s)', replace(z.name, '_', ' '), o.words)
  end as label
from pg_catalog.pg_timezone_names z
cross join lateral (select extract(epoch from z.utc_offset)::integer / 60 as minutes) m
cross join lateral (
  select concat(
    'UTC',
    case when m.minutes <> 0 then to_char(m.minutes / 60, 'FMSG90') end,
    case when m.minutes % 60 <> 0 then to_char(abs(m.minutes % 60), 'FM":"00') end
  ) as words
) o
where z.name !~ '^(posix|right)/' and z.name not in ('localtime', 'posixrules', 'Factory');

comment on view app.time_zone is
'The time zones that may be chosen, each with what people read: America/New York (UTC-5), the difference as it is today. Not among
them: the doubles of posix/ and right/, and what is a different zone on each machine (localtime) or none (Factory).';

-- A CHECK looks at it as whoever edits the row, operators included.
grant select on app.time_zone to guildkeeper_admin;

commit;
