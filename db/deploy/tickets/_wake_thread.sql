-- Deploy guildkeeper:tickets/_wake_thread to pg

begin;
set local role guildkeeper_owner;

create function tickets._wake_thread(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := tickets._hold(_wake_thread.guild_id, (_wake_thread.arguments ->> 'number')::bigint);
begin
  if v_ticket.state = 'open' then
    perform discord.edit_thread(
      v_ticket.guild_id, v_ticket.channel_id, archived => false, on_failed => 'tickets._not_said',
      arguments => jsonb_build_object('number', v_ticket.number)
    );
  end if;
end;
$$;

comment on function tickets._wake_thread is
'Due work, when Discord does not list the thread of a ticket any more: while the ticket is open, so is the thread. If it was
deleted, Discord''s answer tells.';

do $$ begin perform outbox._register('tickets._wake_thread'); end $$;

commit;
