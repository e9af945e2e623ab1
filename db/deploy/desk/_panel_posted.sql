-- Deploy guildkeeper:desk/_panel_posted to pg

begin;
set local role guildkeeper_owner;

create function desk._panel_posted(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_was_stale boolean;
  v_panel desk.panel;
begin
  select p.is_stale into v_was_stale
  from desk.panel p
  where p.guild_id = _panel_posted.guild_id and p.name = _panel_posted.arguments ->> 'name'
  for update;
  update desk.panel p
  set message_id = (_panel_posted.arguments ->> 'message_id')::bigint, is_stale = false, error = null
  where p.guild_id = _panel_posted.guild_id
    and p.name = _panel_posted.arguments ->> 'name'
    and p.channel_id = (_panel_posted.arguments ->> 'channel_id')::bigint
    and p.message_id is null
  returning p.* into v_panel;
  if found and v_was_stale then
    perform desk._show_panels(v_panel.guild_id, v_panel.name);
  elsif not found then
    perform discord.delete_message(
      _panel_posted.guild_id, (_panel_posted.arguments ->> 'channel_id')::bigint,
      (_panel_posted.arguments ->> 'message_id')::bigint
    );
  end if;
end;
$$;

comment on function desk._panel_posted is
'Due work, once a panel is posted: its message is known, and what has changed meanwhile is edited in. One that was moved or
removed meanwhile is deleted.';

do $$ begin perform outbox._register('desk._panel_posted'); end $$;

commit;
