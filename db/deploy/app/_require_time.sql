-- Deploy guildkeeper:app/_require_time to pg

begin;
set local role guildkeeper_owner;

create function app._require_time(at timestamptz)
returns void
language plpgsql stable
as $$
begin
  -- Discord began in 2015, and its ids tell no earlier time. Infinity is above every time.
  if (at >= '2015-01-01 00:00Z' and at < '2100-01-01 00:00Z') is not true then
    perform app._refuse('impossible_time', coalesce(at::text, 'null'));
  end if;
end;
$$;

comment on function app._require_time is
'Refuses a time at which nothing can happen: none, one without an end, one before Discord (U0TIM).';

commit;
