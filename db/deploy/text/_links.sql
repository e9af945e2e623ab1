-- Deploy guildkeeper:text/_links to pg

begin;
set local role guildkeeper_owner;

create function text._links(content text)
returns setof text.link
language plpgsql immutable
as $$
declare
  -- A masked link is two: what it shows, and where it leads.
  v_text text := replace(lower(text._visible(content)), '](', ' ');
begin
  return query
  select l.host, text._path(coalesce(l.path, '')), l.is_clickable
  from (
    select text._host(f.found[1]) as host, f.found[2] as path, true as is_clickable
    from regexp_matches(v_text, 'https?:[/\\]+([^\s/\\?#<>]+)([/\\?#][^\s<>]*)?', 'g') as f (found)
    union all
    select text._host(f.found[1]), f.found[2], false
    from regexp_matches(
      v_text, '((?:[a-z0-9-]+[.。｡])+[a-z]{2,}[.。｡]?(?::[0-9]*)?)([/\\][^\s<>]*)', 'g'
    ) as f (found)
  ) l
  where l.host <> '';
end;
$$;

comment on function text._links is
'The links in a text, parsed as a browser does: text._host and text._path say how. Nothing that looks like a letter is
taken for that.';

commit;
