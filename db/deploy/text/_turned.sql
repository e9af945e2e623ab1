-- Deploy guildkeeper:text/_turned to pg

begin;
set local role guildkeeper_owner;

create function text._turned(content text)
returns text
language plpgsql immutable parallel safe
as $$
declare
  -- An isolate ends, and what was turned goes on behind it, unless that ended meanwhile: a text with one is read in two ways.
  c_run constant text := '\u202e[^\u202c\n]*|[^\u202e]+';
  c_short_run constant text := '\u202e[^\u202a-\u202d\u2066-\u2069\n`]*|[^\u202e]+';
begin
  if strpos(content, U&'\202E') = 0 then
    return content;
  end if;
  return (
    select string_agg(r.turned, E'\n' order by r.way)
    from (
      select
        w.way, string_agg(case when p.found[1] like U&'\202E%' then reverse(p.found[1]) else p.found[1] end, '' order by p.place)
      from unnest(array[c_short_run, c_run]) with ordinality as w (run, way)
      cross join lateral regexp_matches(content, w.run, 'g') with ordinality as p (found, place)
      where w.way = 1 or content ~ '[\u202a\u202b\u202d\u2066-\u2069`]'
      group by w.way
    ) r (way, turned)
  );
end;
$$;

comment on function text._turned is
'A text in the order in which people read it: what follows U+202E is shown from right to left, to the end of its line, to what
ends it (U+202C), or to where another direction or code begins. With such it stands twice: also as it is read if it goes on
behind that.';

commit;
