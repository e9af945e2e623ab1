-- Deploy guildkeeper:tickets/_overwrites to pg

begin;
set local role guildkeeper_owner;

create function tickets._overwrites(ticket tickets.ticket)
returns setof discord.overwrite
language plpgsql stable
as $$
declare
  c_read constant bigint := app._permissions('view_channel', 'read_message_history');
  c_write constant bigint := c_read | app._permissions('send_messages', 'attach_files', 'embed_links', 'add_reactions');
  c_keep constant bigint := c_write | app._permissions('manage_channels', 'manage_messages');
  v_ticket constant tickets.ticket := ticket;
  v_type constant desk.kind := tickets._type_of(v_ticket);
  v_guild app.guild;
begin
  select g.* into strict v_guild from app.guild g where g.guild_id = v_ticket.guild_id;
  return query
  select distinct on (w.target_id) w.target_id, w.is_member, w.allow & v.may, w.deny
  from (
    select 1, v_guild.guild_id, false, 0::bigint, app._permissions('view_channel')
    union all
    select 2, v_guild.bot_id, true, c_keep, 0::bigint
    union all
    select 3, v_ticket.claimed_by, true, c_write, 0::bigint
    where v_ticket.claimed_by is not null and not app._has_left(v_guild.guild_id, v_ticket.claimed_by)
    union all
    -- Whoever was let in loses the room when it closes; staff keep it.
    select 4, m.member_id, true, c_write, 0::bigint from tickets._people(v_ticket) m where v_ticket.state <> 'closed'
    union all
    select 5, r.role_id, false,
      case when v_ticket.claimed_by is not null and v_type.claiming = 'read_only' then c_read else c_write end,
      case when v_ticket.claimed_by is not null
        and v_type.claiming = 'read_only' then app._permissions('send_messages') else 0 end
    from tickets._staff_roles(v_type) r
    where v_ticket.claimed_by is null or v_type.claiming <> 'hidden'
  ) as w (place, target_id, is_member, allow, deny)
  -- Only what the bot may do itself can be said, and of manage_roles nothing but by administrators.
  cross join (
    select case when app._can(v_guild.bot_permissions, 'administrator') then -1 else v_guild.bot_permissions end as may
  ) v
  order by w.target_id, w.place;
end;
$$;

comment on function tickets._overwrites is
'Who may do what in the room of a ticket, whole: the bot, its people while it is not closed, and staff, as their claim has it.';

commit;
