-- Deploy guildkeeper:reports/_require_every to pg

begin;
set local role guildkeeper_owner;

create function reports._require_every(every text)
returns void
language plpgsql stable
as $$
begin
  if _require_every.every is null or _require_every.every not in ('day', 'week', 'month') then
    perform app._refuse('unknown_step', coalesce(left(_require_every.every, 40), 'null'), 'day, week, month');
  end if;
end;
$$;

comment on function reports._require_every is 'Refuses what is no rhythm of reports (U0STP).';

commit;
