-- Deploy guildkeeper:tickets/_tell_digest to pg

begin;
set local role guildkeeper_owner;

create type tickets.digest_row as (
  number bigint,
  type_name text,
  channel_id bigint,
  topic text,
  opener_id bigint,
  actor_id bigint,
  note text,
  unread bigint,
  last_text text,
  last_at timestamptz
);
comment on type tickets.digest_row is
'Facts of the card tickets.digest: a ticket that is handed over, by whom and with which note, how many messages there are since
its new claimant last wrote there, and the last of them by the opener.';

create function tickets._tell_digest(ticket tickets.ticket, member_id bigint, actor_id bigint, note text)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_row tickets.digest_row;
begin
  v_row.number := v_ticket.number;
  v_row.type_name := (tickets._type_of(v_ticket)).name;
  v_row.channel_id := v_ticket.channel_id;
  v_row.topic := v_ticket.topic;
  v_row.opener_id := v_ticket.member_id;
  v_row.actor_id := _tell_digest.actor_id;
  v_row.note := _tell_digest.note;
  select count(*) into v_row.unread
  from tickets.message m
  where m.guild_id = v_ticket.guild_id
    and m.number = v_ticket.number
    and m.deleted_at is null
    and m.message_id > coalesce((
      select max(o.message_id) from tickets.message o
      where o.guild_id = m.guild_id and o.number = m.number and o.author_id = _tell_digest.member_id
    ), 0);
  select left(m.content, 1000), m.at into v_row.last_text, v_row.last_at
  from tickets.message m
  where m.guild_id = v_ticket.guild_id and m.number = v_ticket.number and m.side = 'opener' and m.deleted_at is null
  order by m.message_id desc
  limit 1;
  perform discord.post_to_member(
    v_ticket.guild_id, _tell_digest.member_id, card => 'tickets.digest', facts => to_jsonb(v_row)
  );
end;
$$;

comment on function tickets._tell_digest is
'Effect: who takes a ticket over is told what was written there since they last wrote themselves.';
grant usage on type tickets.digest_row to guildkeeper_bot, guildkeeper_admin;

commit;
