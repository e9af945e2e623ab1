-- Deploy guildkeeper:desk/_show_panels to pg

begin;
set local role guildkeeper_owner;

create function desk._show_panels(guild_id bigint, name text default null)
returns void
language sql
as $$
  update desk.panel p
  set is_stale = true
  where p.guild_id = _show_panels.guild_id
    and p.channel_id is not null
    and p.message_id is null
    and (_show_panels.name is null or p.name = _show_panels.name);

  select discord.edit_post(
    p.guild_id, p.channel_id, p.message_id, card => 'desk.panel', facts => to_jsonb(desk._panel_row(p.guild_id, p.name)),
    on_failed => 'desk._panel_lost', arguments => jsonb_build_object('name', p.name)
  )
  from desk.panel p
  where p.guild_id = _show_panels.guild_id
    and p.message_id is not null
    and (_show_panels.name is null or p.name = _show_panels.name)
  order by p.name;
$$;

comment on function desk._show_panels is
'Effect: the panels of a guild that are posted, or one, show what they are now; what is on its way, once it is posted.';

commit;
