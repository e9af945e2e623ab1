-- Deploy guildkeeper:tickets/forget to pg

begin;
set local role guildkeeper_owner;

create function tickets.forget(
  guild_id bigint,
  member_id bigint,
  actor_id bigint default null,
  key text default null,
  facts tickets.facts default null,
  at timestamptz default now()
)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_messages bigint;
  v_call app.call := app._open_call(
    forget.guild_id, 'tickets.forget', jsonb_build_object('member_id', forget.member_id), forget.actor_id, forget.key, forget.at
  );
begin
  if v_call.result is not null then
    return v_call.result::bigint;
  end if;
  perform app._require_member(forget.member_id);
  perform tickets._require_lead(forget.guild_id, forget.actor_id, facts);
  perform tickets._attend(forget.guild_id, n.number)
  from (
    select distinct h.number
    from tickets.inbox h
    where h.guild_id = forget.guild_id and h.author_id = forget.member_id
    order by h.number
  ) n;
  perform tickets._forget_tickets(forget.guild_id, forget.member_id);
  perform tickets._forget_words(forget.guild_id, forget.member_id);
  v_messages := tickets._forget_messages(forget.guild_id, forget.member_id);
  perform app._close_call(forget.guild_id, v_call, to_jsonb(v_messages));
  return v_messages;
end;
$$;

comment on function tickets.forget is
'Forgets everything that a member wrote in tickets, for a member who asks for that: messages, answers, topics, notes, reasons, and
what they were called. The record stays: that there were tickets, who wrote when, the figures. Returns how many messages it was.
What is told Discord is not taken back; what is queued for it goes by outbox.keep_finished. For those who run the tickets; null
is an operator. Refuses: U0GLD, U0MEM, U0TLD, U0KEY.';

grant execute on function tickets.forget to guildkeeper_bot, guildkeeper_admin;

commit;
