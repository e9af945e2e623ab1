-- Deploy guildkeeper:tickets/in_channel to pg

begin;
set local role guildkeeper_owner;

create function tickets.in_channel(guild_id bigint, channel_id bigint)
returns bigint
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(in_channel.guild_id);
  return (
    select t.number from tickets.ticket t where t.guild_id = in_channel.guild_id and t.channel_id = in_channel.channel_id
  );
end;
$$;

comment on function tickets.in_channel is
'The number of the ticket whose room a channel is, for commands that are given there; null: it is none.
Refuses: U0GLD.';

grant execute on function tickets.in_channel to guildkeeper_bot, guildkeeper_admin;

commit;
