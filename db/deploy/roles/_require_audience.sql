-- Deploy guildkeeper:roles/_require_audience to pg

begin;
set local role guildkeeper_owner;

create function roles._require_audience(audience text)
returns void
language plpgsql stable
as $$
begin
  if _require_audience.audience is null or _require_audience.audience <> all (enum_range(null::roles.audience)::text[]) then
    perform app._refuse('unknown_audience', coalesce(left(_require_audience.audience, 100), 'null'));
  end if;
end;
$$;

comment on function roles._require_audience is 'Refuses what is none of people, bots and both (U0AUD).';

commit;
