-- Deploy guildkeeper:automod/_require_number to pg

begin;
set local role guildkeeper_owner;

create function automod._require_number(value numeric, default_value integer, lowest integer, highest integer)
returns integer
language plpgsql stable
as $$
declare
  v_value numeric := coalesce(_require_number.value, _require_number.default_value);
begin
  if v_value not between lowest and highest or v_value <> trunc(v_value) then
    perform app._refuse('invalid_amount', left(v_value::text, 40), lowest::text, highest::text);
  end if;
  return v_value;
end;
$$;

comment on function automod._require_number is
'A whole number that somebody typed, or the default. Refuses what is none or outside of what is allowed (U0AMT).';

commit;
