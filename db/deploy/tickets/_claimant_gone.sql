-- Deploy guildkeeper:tickets/_claimant_gone to pg

begin;
set local role guildkeeper_owner;

create function tickets._claimant_gone(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_member_id constant bigint := (_claimant_gone.arguments ->> 'member_id')::bigint;
  v_ticket tickets.ticket := tickets._hold(_claimant_gone.guild_id, (_claimant_gone.arguments ->> 'number')::bigint);
begin
  if v_ticket.claimed_by is distinct from v_member_id or v_ticket.state = 'gone' or exists (
    select from app.member m
    where m.guild_id = v_ticket.guild_id and m.member_id = v_member_id and m.left_at is null
      and m.role_ids && (tickets._type_of(v_ticket)).staff_role_ids
  ) then
    return;
  end if;
  v_ticket := tickets._set_claim(v_ticket, null);
  perform tickets._tell_staff(
    v_ticket, tickets._note_step(v_ticket, 'released', _claimant_gone.at, member_id => v_member_id)
  );
  perform tickets._admit(v_ticket);
  perform tickets._show(v_ticket, _claimant_gone.at);
end;
$$;

comment on function tickets._claimant_gone is
'Due work: who has claimed a ticket left, or is not of its staff any more. Unless they are again, their claim ends, so that the
others see it, and staff are told.';

do $$ begin perform outbox._register('tickets._claimant_gone'); end $$;

commit;
