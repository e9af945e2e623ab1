-- Deploy guildkeeper:desk/_panel_lost to pg

begin;
set local role guildkeeper_owner;

create function desk._panel_lost(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
begin
  if (_panel_lost.arguments ->> 'code')::integer in (10003, 10008) then
    update desk.panel p
    set channel_id = null, message_id = null
    where p.guild_id = _panel_lost.guild_id and p.name = _panel_lost.arguments ->> 'name';
  end if;
end;
$$;

comment on function desk._panel_lost is
'Due work, when a panel could not be edited: its message or channel is gone, so it is posted nowhere.';

do $$ begin perform outbox._register('desk._panel_lost'); end $$;

commit;
