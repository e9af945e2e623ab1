-- Deploy guildkeeper:tickets/_opener_moved to pg

begin;
set local role guildkeeper_owner;

create function tickets._opener_moved(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_member_id constant bigint := (_opener_moved.arguments ->> 'member_id')::bigint;
  v_ticket tickets.ticket;
begin
  for v_ticket in
    select t.*
    from tickets.ticket t
    where t.guild_id = _opener_moved.guild_id
      and t.state in ('queued', 'opening', 'open', 'closed')
      and (t.member_id = v_member_id or exists (
        select from tickets.participant p where p.guild_id = t.guild_id and p.number = t.number and p.member_id = v_member_id
      ))
    order by t.number
    for no key update
  loop
    perform tickets._admit(v_ticket);
    if v_ticket.member_id = v_member_id and v_ticket.state <> 'closed' then
      perform tickets._follow_opener(v_ticket, _opener_moved.at);
    end if;
  end loop;
end;
$$;

comment on function tickets._opener_moved is
'Due work: a member of tickets left the guild, or is back. Who may do what in their rooms follows, and so do tickets that they
opened.';

do $$ begin perform outbox._register('tickets._opener_moved'); end $$;

commit;
