-- Deploy guildkeeper:desk/_panel_refused to pg

begin;
set local role guildkeeper_owner;

create function desk._panel_refused(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
begin
  update desk.panel p
  set error = left(coalesce(_panel_refused.arguments ->> 'error', _panel_refused.arguments ->> 'state'), 400)
  where p.guild_id = _panel_refused.guild_id
    and p.name = _panel_refused.arguments ->> 'name'
    and p.channel_id = (_panel_refused.arguments ->> 'channel_id')::bigint
    and p.message_id is null;
end;
$$;

comment on function desk._panel_refused is
'Due work, when a panel could not be posted: desk.health says what Discord answered. One that was moved meanwhile has another
answer to wait for.';

do $$ begin perform outbox._register('desk._panel_refused'); end $$;

commit;
