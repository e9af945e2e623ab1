-- Deploy guildkeeper:tickets/_forget_member to pg

begin;
set local role guildkeeper_owner;

create function tickets._forget_member(guild_id bigint, member_id bigint)
returns bigint
language plpgsql
as $$
begin
  perform tickets._attend(_forget_member.guild_id, n.number)
  from (
    select distinct h.number
    from tickets.inbox h
    where h.guild_id = _forget_member.guild_id and h.author_id = _forget_member.member_id
    order by h.number
  ) n;
  perform tickets._forget_tickets(_forget_member.guild_id, _forget_member.member_id);
  perform tickets._forget_words(_forget_member.guild_id, _forget_member.member_id);
  delete from tickets.participant p
  where p.guild_id = _forget_member.guild_id and p.member_id = _forget_member.member_id;
  delete from tickets.access a where a.guild_id = _forget_member.guild_id and a.target_id = _forget_member.member_id;
  return tickets._forget_messages(_forget_member.guild_id, _forget_member.member_id);
end;
$$;

comment on function tickets._forget_member is
'Forgets everything that a member wrote in tickets: messages, answers, topics, notes, reasons, and what they were called. The
record stays: that there were tickets, when something was written, the figures. Returns how many messages it was.';

commit;
