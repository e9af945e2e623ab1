-- Deploy guildkeeper:text/_turned to pg

begin;
set local role guildkeeper_owner;

create function text._turned(content text)
returns text
language plpgsql immutable parallel safe
as $$
begin
  if strpos(content, U&'\202E') = 0 then
    return content;
  end if;
  return (
    select string_agg(case when p.found[1] like U&'\202E%' then reverse(p.found[1]) else p.found[1] end, '' order by p.place)
    from regexp_matches(content, '\u202e[^\u202a-\u202d\u2066-\u2069\n`]*|[^\u202e]+', 'g') with ordinality as p (found, place)
  );
end;
$$;

comment on function text._turned is
'A text in the order in which people read it: what follows U+202E is shown from right to left, to the end of its line, or to
what ends or embeds (U+202A to U+202D, U+2066 to U+2069) or a code block, in which it means nothing.';

commit;
