-- Deploy guildkeeper:tickets/_forget_tickets to pg

begin;
set local role guildkeeper_owner;

create function tickets._forget_tickets(guild_id bigint, member_id bigint)
returns void
language plpgsql
as $$
begin
  -- By number, and before what is in them, as everybody locks tickets.
  perform from tickets.ticket t
  where t.guild_id = _forget_tickets.guild_id and _forget_tickets.member_id in (t.member_id, t.closed_by)
  order by t.number
  for no key update;
  update tickets.ticket t
  set topic = null, member_name = null, praise = null
  where t.guild_id = _forget_tickets.guild_id and t.member_id = _forget_tickets.member_id;
  update tickets.ticket t
  set close_reason = null
  where t.guild_id = _forget_tickets.guild_id and t.closed_by = _forget_tickets.member_id and t.close_reason is not null;
end;
$$;

comment on function tickets._forget_tickets is
'Forgets what the tickets of a member say of them: topic, name and praise; and why those were closed that they closed.';

commit;
