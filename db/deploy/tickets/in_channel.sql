-- Deploy guildkeeper:tickets/in_channel to pg

begin;
set local role guildkeeper_owner;

create function tickets.in_channel(guild_id bigint, channel_id bigint)
returns bigint
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_number bigint;
begin
  perform app._require_guild(in_channel.guild_id);
  select t.number into v_number
  from tickets.ticket t
  where t.guild_id = in_channel.guild_id and t.channel_id = in_channel.channel_id;
  if not found then
    perform app._refuse('no_ticket_here');
  end if;
  return v_number;
end;
$$;

comment on function tickets.in_channel is
'The number of the ticket whose room a channel is, for commands that are given there.
Refuses: U0GLD, U0TKT a channel that is none.';

grant execute on function tickets.in_channel to guildkeeper_bot, guildkeeper_admin;

commit;
