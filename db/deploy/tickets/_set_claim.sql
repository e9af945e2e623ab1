-- Deploy guildkeeper:tickets/_set_claim to pg

begin;
set local role guildkeeper_owner;

create function tickets._set_claim(ticket tickets.ticket, member_id bigint)
returns tickets.ticket
language plpgsql
as $$
declare
  v_ticket tickets.ticket := ticket;
begin
  update tickets.ticket t
  set claimed_by = _set_claim.member_id
  where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number
  returning t.* into v_ticket;
  return v_ticket;
end;
$$;

comment on function tickets._set_claim is 'Who takes care of a ticket; null: nobody.';

commit;
