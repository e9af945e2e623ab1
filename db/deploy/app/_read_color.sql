-- Deploy guildkeeper:app/_read_color to pg

begin;
set local role guildkeeper_owner;

create function app._read_color(typed text)
returns text
language sql immutable
as $$
  select '#' || case length(v.digits) when 3 then regexp_replace(v.digits, '(.)', '\1\1', 'g') else v.digits end
  from (
    select substring(lower(_read_color.typed) from '^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$') as digits
  ) v;
$$;

comment on function app._read_color is
'A colour that somebody typed, the one grammar for all of them: #ff8800 or #f80, in any case, with or without its sign; as it is
kept, #ff8800. Null of what is none.';

commit;
