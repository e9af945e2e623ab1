-- Deploy guildkeeper:text/_unfolded to pg

begin;
set local role guildkeeper_owner;

create function text._unfolded(typed text)
returns text
language plpgsql immutable parallel safe
as $$
begin
  if typed !~ '\]\(\s*\S*\\|<[^\s<>]+[\t\r\n]' then
    return typed;
  end if;
  return typed || (
    select concat(
      regexp_replace(string_agg(' ' || l.found[1], ''), '\\([^0-9A-Za-z\s])', '\1', 'g'),
      regexp_replace(string_agg(' ' || l.found[2], ''), '[\t\r\n]', '', 'g')
    )
    from regexp_matches(typed, '\]\(\s*<?([^\s]*\\[^\s]*)|<([^\s:<>]+:/[^ <>]*[\t\r\n][^ <>]*)>', 'g') as l (found)
  );
end;
$$;

comment on function text._unfolded is
'A text, and once more the links in it that lead elsewhere than it seems: where a masked link leads, backslashes are left out
([x](https://youtube.com\@evil.example)), and between < and > ends of lines.';

commit;
