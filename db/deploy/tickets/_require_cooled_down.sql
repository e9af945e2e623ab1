-- Deploy guildkeeper:tickets/_require_cooled_down to pg

begin;
set local role guildkeeper_owner;

create function tickets._require_cooled_down(type desk.kind, member_id bigint, at timestamptz)
returns void
language plpgsql stable
as $$
declare
  v_type constant desk.kind := type;
  v_until timestamptz;
begin
  select max(t.asked_at) + v_type.cooldown into v_until
  from tickets.ticket t
  where t.guild_id = v_type.guild_id
    and t.member_id = _require_cooled_down.member_id
    and t.type_number = v_type.number
    and t.state <> 'failed';
  -- Of two who ask at once either may be the earlier: without a cooldown that says nothing.
  if v_type.cooldown > '0' and v_until > _require_cooled_down.at then
    perform app._refuse_until('ticket_cooldown', v_until, v_type.name, v_until::text);
  end if;
end;
$$;

comment on function tickets._require_cooled_down is
'Refuses a ticket of a member too soon after their last one of the type, as its cooldown says (U0TCD). One that failed does not
count.';

commit;
