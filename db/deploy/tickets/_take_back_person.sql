-- Deploy guildkeeper:tickets/_take_back_person to pg

begin;
set local role guildkeeper_owner;

create function tickets._take_back_person(ticket tickets.ticket, access tickets.access, at timestamptz)
returns bigint
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_access constant tickets.access := access;
  v_last tickets.step;
begin
  select s.* into v_last
  from tickets.step s
  where s.guild_id = v_ticket.guild_id and s.number = v_ticket.number and s.member_id = v_access.target_id
    and s.happening in ('added', 'removed')
  order by s.step_id desc
  limit 1;
  if v_last.happening = 'added' and v_access.has_allow is null then
    delete from tickets.participant p
    where p.guild_id = v_ticket.guild_id and p.number = v_ticket.number and p.member_id = v_access.target_id;
  elsif v_last.happening = 'removed' and v_access.has_allow is not null then
    insert into tickets.participant (guild_id, number, member_id, at)
    values (v_ticket.guild_id, v_ticket.number, v_access.target_id, _take_back_person.at)
    on conflict on constraint participant_pkey do nothing;
  end if;
  return coalesce(v_last.member_id, case v_access.target_id when v_ticket.member_id then v_ticket.member_id end);
end;
$$;

comment on function tickets._take_back_person is
'Somebody is in a ticket, or is not, as its room has it: takes back that they were added or removed, which Discord refused.
Returns whom staff are told of; null: one of the staff, whom the opener may not learn of, or a role.';

commit;
