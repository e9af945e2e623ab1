-- Deploy guildkeeper:rolejobs/_require_part to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._require_part(part text)
returns text
language plpgsql stable
as $$
begin
  if _require_part.part is null or _require_part.part <> all ('{has_all,has_any,lacks_all,lacks_any}') then
    perform app._refuse('unknown_part', coalesce(left(_require_part.part, 100), 'null'));
  end if;
  return _require_part.part;
end;
$$;

comment on function rolejobs._require_part is 'A part of rolejobs.filter that holds roles, as it is; refuses another (U0JPT).';

commit;
