-- Deploy guildkeeper:shop/_item_duration to pg

begin;
set local role guildkeeper_owner;

create function shop._item_duration(duration text)
returns interval
language plpgsql stable
as $$
declare
  v_duration interval := justify_hours(app._read_duration(duration));
begin
  if v_duration is null or v_duration not between '1 minute' and '365 days' then
    perform app._refuse('invalid_loan', coalesce(left(duration, 40), ''));
  end if;
  return v_duration;
end;
$$;

comment on function shop._item_duration is
'For how long an item lends its role, as people type it: "7 days", "12 hours". Refuses what is not 1 minute to 365 days (U0LEN).';

commit;
