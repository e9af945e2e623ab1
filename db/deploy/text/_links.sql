-- Deploy guildkeeper:text/_links to pg

begin;
set local role guildkeeper_owner;

create function text._links(content text)
returns setof text.link
language plpgsql immutable
as $$
declare
  v_content text := replace(left(content, 12000), U&'\FEFF', ' ');  -- U+FEFF is a blank to the client
  v_read text := text._visible(v_content);
  v_text text := text._unfolded(v_content);
begin
  -- As it is typed, which the client makes links of; and once more as it is read, which people copy. A browser parts a link
  -- before it makes compatible forms one: youtube.com／@evil.example leads to evil.example.
  if v_read <> v_content then
    v_text := v_text || E'\n' || v_read;
  end if;
  -- A masked link is two: what it shows, and where it leads.
  v_text := replace(lower(v_text), '](', ' ');
  -- A link ends where a mark ends that the client takes away, and an invite behind its code.
  v_text := regexp_replace(
    v_text, '([*_~|`)](?=discord(?:app)?\.|\.gg[/\\])|[*_~|`)][^\s/\\?#&=<>*_~|`)]{0,40}(?=https?:[/\\]))', '\1 ', 'g'
  );
  v_text := regexp_replace(
    v_text, '((?:\.gg|/invite)[/\\][a-z0-9-]+)([^a-z0-9\s-]+)(?=https?:|(?:[a-z0-9-]+\.)+[a-z]{2,}[/\\]|gg[/\\])', '\1 \2', 'g'
  );

  return query
  select l.host, text._path(coalesce(l.path, '')), l.is_clickable
  from (
    select text._host(f.found[1]) as host, f.found[2] as path, true as is_clickable
    from regexp_matches(v_text, 'https?:[/\\]+([^\s/\\?#<>]+)([/\\?#][^\s<>]*)?', 'g') as f (found)
    union all
    select text._host(f.found[1]), f.found[2], false
    from regexp_matches(
      v_text,
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
