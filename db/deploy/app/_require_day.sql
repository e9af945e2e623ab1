-- Deploy guildkeeper:app/_require_day to pg

begin;
set local role guildkeeper_owner;

create function app._require_day(day date)
returns void
language plpgsql stable
as $$
begin
  if (day >= '2015-01-01' and day < '2100-01-01') is not true then
    perform app._refuse('impossible_time', coalesce(day::text, 'null'));
  end if;
end;
$$;

comment on function app._require_day is 'Refuses a day on which nothing can happen, as app._require_time does a time (U0TIM).';

commit;
