-- Deploy guildkeeper:app/_require_duration to pg

begin;
set local role guildkeeper_owner;

create function app._require_duration(typed text, lowest interval, highest interval)
returns interval
language plpgsql stable
as $$
declare
  v_duration interval := app._read_duration(_require_duration.typed);
begin
  if btrim(coalesce(_require_duration.typed, '')) = '' then
    perform app._refuse('no_duration', _require_duration.lowest::text, _require_duration.highest::text);
  end if;
  if coalesce(v_duration not between _require_duration.lowest and _require_duration.highest, true) then
    perform app._refuse(
      'invalid_duration', left(btrim(_require_duration.typed), 100),
      _require_duration.lowest::text, _require_duration.highest::text
    );
  end if;
  return v_duration;
end;
$$;

comment on function app._require_duration is
'A duration that somebody typed. Refuses nothing, what is none, or outside of what is allowed, and says what is (U0DUR).';

commit;
