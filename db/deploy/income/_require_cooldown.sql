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
    perform app._refuse(
      'value_not_allowed', 'the cooldown', coalesce(left(typed, 100), ''), 'a duration from 1 minute to 365 days, such as 7 days'
    );
  end if;
  return v_cooldown;
end;
$$;

comment on function income._require_cooldown is
'A cooldown that somebody typed; refuses what is none, or shorter or longer than allowed (U0VAL).';

commit;
