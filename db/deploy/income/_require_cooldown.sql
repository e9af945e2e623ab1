-- Deploy guildkeeper:income/_require_cooldown to pg

begin;
set local role guildkeeper_owner;

create function income._require_cooldown(typed text)
returns interval
language plpgsql stable
as $$
declare
  v_cooldown interval := justify_hours(app._read_duration(typed));
begin
  if v_cooldown is null or v_cooldown not between interval '1 minute' and interval '365 days' then
    perform app._refuse('invalid_cooldown', coalesce(left(typed, 100), ''));
  end if;
  return v_cooldown;
end;
$$;

comment on function income._require_cooldown is
'A cooldown that somebody typed; refuses what is none, or shorter or longer than allowed (U0DUR).';

commit;
