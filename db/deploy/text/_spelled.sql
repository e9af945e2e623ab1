-- Deploy guildkeeper:text/_spelled to pg

begin;
set local role guildkeeper_owner;

create function text._spelled(pattern text)
returns text
language plpgsql immutable strict
as $$
begin
  if pattern !~ '\\[uUx][[:xdigit:]]' then
    return pattern;
  end if;
  return (
    select string_agg(
      case
        when n.code is null then e.found[1]
        when n.code not between 1 and 1114111 or n.code between 55296 and 57343 or text._visible(chr(n.code)) = '' then n.escape
        when chr(n.code) ~ '[!-/:-@[-`{-~]' then '\' || chr(n.code)
        else chr(n.code)
      end, '' order by e.place
    )
    from regexp_matches(
      pattern, '(\\u[[:xdigit:]]{4}|\\U[[:xdigit:]]{8}|\\x[[:xdigit:]]{2}|\\.|[^\\]+|\\)', 'g'
    ) with ordinality as e (found, place)
    cross join lateral (select regexp_replace(e.found[1], '^\\x', '\\u00') as escape offset 0) x
    cross join lateral (
      select x.escape, case when e.found[1] ~ '^\\[uUx].' then text._atom_code(x.escape) end as code offset 0
    ) n
  );
end;
$$;

comment on function text._spelled is
'A pattern with the letters that it names by their numbers (\u0041, \x41: two digits, where PostgreSQL would take all that
follow), but for those that nobody sees, and that are none.';

commit;
