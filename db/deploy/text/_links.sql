-- Deploy guildkeeper:text/_links to pg

begin;
set local role guildkeeper_owner;

create function text._links(content text)
returns setof text.link
language plpgsql immutable
as $$
declare
  -- As it is typed, which the client makes links of; and as it is read, which people copy. A browser parts a link before it
  -- makes compatible forms one: youtube.com／@evil.example leads to evil.example. U+FEFF is a blank to the client.
  v_content text := replace(left(content, 12000), U&'\FEFF', ' ');
  -- A masked link is two: what it shows, and where it leads.
  v_typed text := replace(lower(text._unfolded(v_content)), '](', ' ');
  v_read text := replace(lower(text._visible(v_content)), '](', ' ');
begin
  return query
  select distinct l.host, text._path(coalesce(l.path, '')), l.is_clickable
  from unnest(case v_typed when v_read then array[v_read] else array[v_typed, v_read] end) as t (said)
  cross join lateral (
    select text._host(f.found[1]) as host, f.found[2] as path, true as is_clickable
    from regexp_matches(t.said, 'https?:[/\\]+([^\s/\\?#<>]+)([/\\?#][^\s<>]*)?', 'g') as f (found)
    union all
    select text._host(f.found[1]), f.found[2], false
    from regexp_matches(
      t.said,
      '((?:[a-z0-9-]+[.。｡])+[a-z]{2,}[.。｡]?(?::[0-9]*)?|(?<![\w.])\.gg|discord:[/\\]{2}[^\s/\\?#<>.]*)([/\\][^\s<>]*)', 'g'
    ) as f (found)
  ) l
  where l.host <> '';
end;
$$;

comment on function text._links is
'The links in a text, parsed as a browser does: text._host and text._path say how. Nothing that looks like a letter is
taken for that.';

commit;
