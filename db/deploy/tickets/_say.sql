-- Deploy guildkeeper:tickets/_say to pg

begin;
set local role guildkeeper_owner;

create type tickets.said_row as (number bigint, member_id bigint, author_id bigint, text text);
comment on type tickets.said_row is
'Facts of the card tickets.said: what staff say in a ticket through the bot, to its opener; author_id null: members do not
learn who.';

create function tickets._say(ticket tickets.ticket, text text, author_id bigint, is_anonymous boolean)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_row tickets.said_row;
begin
  v_row.number := v_ticket.number;
  v_row.member_id := v_ticket.member_id;
  v_row.author_id := case when not is_anonymous then _say.author_id end;
  v_row.text := _say.text;
  perform discord.post(
    v_ticket.guild_id, v_ticket.channel_id, card => 'tickets.said', facts => to_jsonb(v_row),
    mentions => array[v_ticket.member_id],
    on_done => 'tickets._was_said', on_failed => 'tickets._not_said',
    arguments => jsonb_build_object(
      'number', v_ticket.number, 'author_id', _say.author_id, 'text', _say.text, 'is_anonymous', is_anonymous
    )
  );
  if app._has_left(v_ticket.guild_id, v_ticket.member_id) then
    perform discord.post_to_member(
      v_ticket.guild_id, v_ticket.member_id, card => 'tickets.said', facts => to_jsonb(v_row),
      on_failed => 'tickets._not_reached', arguments => jsonb_build_object('number', v_ticket.number)
    );
  end if;
end;
$$;

comment on function tickets._say is
'Effect: staff say something in the room of a ticket. What the card has is what members may know; who spoke stays here.
An opener who is not in the guild, as of an appeal, is told by direct message; where that cannot be, staff
are told.';
grant usage on type tickets.said_row to guildkeeper_bot, guildkeeper_admin;

commit;
