-- Deploy guildkeeper:config/_as_typed to pg

begin;
set local role guildkeeper_owner;

create function config._as_typed(kind text, value text)
returns text
language sql immutable
return case
  when _as_typed.kind = 'text' then replace(_as_typed.value, '\', '\\')
  -- Three digits after the point would be thousands.
  when _as_typed.kind = 'number' then regexp_replace(_as_typed.value, '^([1-9]\d{0,2}\.\d{3})$', '\10')
  else _as_typed.value
end;

comment on function config._as_typed is
'The value of a setting of a kind as somebody would type it: config._read_value reads it as the same.';

commit;
